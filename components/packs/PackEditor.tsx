import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Pack } from '@/lib/packs/schema';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Menu } from '../ui/Menu';
import { exportPack } from './download-pack';
import { EditorStatus } from './EditorStatus';
import { PackBasics } from './PackBasics';
import { PackPreview } from './PackPreview';
import { PackUpdates } from './PackUpdates';
import { RemovePackDialog } from './RemovePackDialog';
import { ResetDialog, useOriginal } from './ResetDialog';
import { ThemeList } from './ThemeList';
import { PackEditsContext, useEdits, usePackEdits } from './use-pack-edits';

type Props = { packId: string; onBack: (note?: string) => void };

/** Edits one own pack; the panel shows every saved change at once. */
export function PackEditor({ packId, onBack }: Props) {
  const t = useTranslations('templates.editor');
  const { isRead, edits } = usePackEdits(packId);
  if (!isRead) return null;
  if (!edits) {
    return (
      <div className="flex flex-col items-start gap-3">
        <p>{t('gone')}</p>
        <Button onPress={() => onBack()}>{t('back')}</Button>
      </div>
    );
  }
  return (
    <PackEditsContext value={edits}>
      <EditorPage onBack={onBack} />
    </PackEditsContext>
  );
}

function EditorPage({ onBack }: Pick<Props, 'onBack'>) {
  const t = useTranslations('templates');
  const { pack, drafts, dropDrafts } = useEdits();
  const [isLeaving, setLeaving] = useState(false);
  const [openId, setOpenId] = useState<string>();
  const original = useOriginal(pack);
  return (
    <div className="flex max-w-[1080px] flex-col gap-6">
      <div>
        <div className="-ml-2">
          <Button look="quiet" onPress={() => (Object.keys(drafts).length > 0 ? setLeaving(true) : onBack())}>
            <ArrowLeft size={16} aria-hidden />
            {t('editor.back')}
          </Button>
        </div>
        <EditorHead onBack={onBack} original={original} />
      </div>
      {original && <PackUpdates original={original} />}
      <div className="grid gap-8 min-[1180px]:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-8">
          <PackBasics />
          <ThemeList openId={openId} onOpen={setOpenId} />
        </div>
        <section
          aria-labelledby="pack-preview"
          className="flex flex-col gap-2 self-start min-[1180px]:sticky min-[1180px]:top-4"
        >
          <h2 id="pack-preview" className="text-lg font-semibold">
            {t('preview.title')}
          </h2>
          <PackPreview pack={pack} openId={openId} />
        </section>
      </div>
      <EditorStatus />
      <LeaveDialog
        isOpen={isLeaving}
        onClose={() => setLeaving(false)}
        onLeave={() => {
          dropDrafts();
          onBack();
        }}
      />
    </div>
  );
}

function EditorHead({ onBack, original }: Pick<Props, 'onBack'> & { original: Pack | undefined }) {
  const t = useTranslations('templates');
  const locale = useLocale();
  const { pack } = useEdits();
  const [asked, setAsked] = useState<'reset' | 'remove'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = pack.name[locale];
  useEffect(() => heading.current?.focus(), []);
  return (
    <header className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <h1 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
          {name}
        </h1>
        {pack.madeFrom && (
          <p className="text-sm text-ink-2">
            {original ? t('madeFrom', { name: original.name[locale] }) : t('madeFromGone')}
          </p>
        )}
        <p className="text-sm text-ink-2">{t('editor.untouched')}</p>
      </div>
      <Menu
        label={t('moreFor', { name })}
        actions={[
          { id: 'export', label: t('export'), act: () => void exportPack(pack, true, locale) },
          ...(original ? [{ id: 'reset', label: t('reset.action'), act: () => setAsked('reset') }] : []),
          { id: 'remove', label: t('remove.action'), act: () => setAsked('remove'), isDanger: true },
        ]}
      />
      {original && (
        <ResetDialog original={original} isOpen={asked === 'reset'} onClose={() => setAsked(undefined)} />
      )}
      {asked === 'remove' && (
        <RemovePackDialog
          pack={pack}
          onClose={() => setAsked(undefined)}
          onRemoved={() => onBack(t('removed', { name }))}
        />
      )}
    </header>
  );
}

function LeaveDialog({
  isOpen,
  onClose,
  onLeave,
}: {
  isOpen: boolean;
  onClose: () => void;
  onLeave: () => void;
}) {
  const t = useTranslations('templates.leave');
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose} isUrgent>
      <p>{t('body')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onLeave}>{t('go')}</Button>
        <Button look="primary" onPress={onClose}>
          {t('stay')}
        </Button>
      </div>
    </Dialog>
  );
}
