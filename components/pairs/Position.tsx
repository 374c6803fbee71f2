import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { changeAgreement } from '@/lib/pairs/store';
import { Button } from '../ui/Button';
import { TextInput } from '../ui/TextInput';

/** What this 1on1 is for, in the pair's own words. */
export function Position({ pairId, position }: { pairId: string; position: string | undefined }) {
  const t = useTranslations('agreement');
  const [isEditing, setIsEditing] = useState(false);
  if (isEditing)
    return <PositionForm pairId={pairId} position={position} onDone={() => setIsEditing(false)} />;
  return (
    <>
      {position ? (
        <p className="break-words whitespace-pre-line">{position}</p>
      ) : (
        <p className="text-ink-2">{t('positionEmpty')}</p>
      )}
      <span className="-mx-1">
        <Button look="link" isSmall onPress={() => setIsEditing(true)}>
          {t(position ? 'edit' : 'write')}
        </Button>
      </span>
    </>
  );
}

type FormProps = { pairId: string; position: string | undefined; onDone: () => void };

function PositionForm({ pairId, position = '', onDone }: FormProps) {
  const t = useTranslations();
  const [text, setText] = useState(position);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await changeAgreement(pairId, { position: text.trim() || undefined });
    onDone();
  };
  return (
    <form className="flex w-full flex-col gap-2" onSubmit={(event) => void save(event)}>
      <TextInput
        label={t('agreement.position')}
        isLabelHidden
        rows={3}
        value={text}
        onChange={setText}
        placeholder={t('agreement.positionExample')}
        maxLength={300}
        autoFocus
      />
      <div className="flex gap-2">
        <Button isSmall look="primary" type="submit">
          {t('common.save')}
        </Button>
        <Button isSmall onPress={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
