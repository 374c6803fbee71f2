import { useLiveQuery } from 'dexie-react-hooks';
import { useLocale, useTranslations } from 'use-intl';
import { resetTo } from '@/lib/packs/edit-pack';
import type { Pack } from '@/lib/packs/schema';
import { packById } from '@/lib/packs/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { type ResetLoss, resetLoss } from './reset-loss';
import { useEdits } from './use-pack-edits';

/** The pack that a copy was made from; undefined where there is none any more. */
export function useOriginal({ madeFrom }: Pack): Pack | undefined {
  const packId = madeFrom?.packId;
  const found = useLiveQuery(async () => (packId ? await packById(packId) : undefined), [packId]);
  return found?.id === packId ? found : undefined;
}

type Props = { original: Pack; isOpen: boolean; onClose: () => void };

/** Says exactly what a reset takes away and brings back, and asks. */
export function ResetDialog({ original, isOpen, onClose }: Props) {
  const t = useTranslations('templates.reset');
  const cancel = useTranslations('common')('cancel');
  const locale = useLocale();
  const { pack, apply } = useEdits();
  const name = original.name[locale];
  const loss = resetLoss(original, pack);
  const isNothing = Object.values(loss).every((value) => !value);
  const reset = () => {
    const before = pack;
    void apply((latest) => resetTo(original, latest), {
      text: t('done'),
      undo: () => before,
      isUndoneAlone: true,
    });
    onClose();
  };
  return (
    <Dialog title={t('title', { name })} isOpen={isOpen} onClose={onClose} isUrgent>
      {isNothing ? <p>{t('nothing')}</p> : <Losses loss={loss} name={name} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{cancel}</Button>
        {!isNothing && (
          <Button look="danger" onPress={reset}>
            {t('confirm')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function Losses({ loss, name }: { loss: ResetLoss; name: string }) {
  const t = useTranslations('templates.reset');
  const untouched = useTranslations('templates.editor')('untouched');
  const lost = [
    ...(['addedThemes', 'addedPrompts', 'changed'] as const).flatMap((key) =>
      loss[key] > 0 ? [t(key, { count: loss[key] })] : [],
    ),
    ...(loss.isReordered ? [t('order')] : []),
  ];
  const back = loss.restored > 0 ? [t('restored', { count: loss.restored })] : [];
  return (
    <>
      <p>{t('body', { name })}</p>
      <Points title={t('lost')} points={lost} />
      <Points title={t('back')} points={back} />
      <p className="text-sm text-ink-2">{untouched}</p>
    </>
  );
}

function Points({ title, points }: { title: string; points: string[] }) {
  if (points.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <ul className="m-0 list-disc pl-5">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
