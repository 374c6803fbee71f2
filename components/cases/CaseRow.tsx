import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { draftOfCase } from '@/lib/cases/draft';
import type { Case } from '@/lib/cases/schema';
import { removeCase } from '@/lib/cases/store';
import { LossButtons } from '../frame/DialogButtons';
import { later } from '../frame/later';
import { dayFormat } from '../sessions/session-words';
import { Dialog } from '../ui/Dialog';
import { Menu } from '../ui/Menu';

const CaseDialog = later(async () => (await import('./CaseDialog')).default);

type Props = { one: Case; onRemoved: () => void };

/** One case to read, to change and to delete. */
export function CaseRow({ one, onRemoved }: Props) {
  const t = useTranslations();
  const [isOpen, setIsOpen] = useState<'change' | 'remove'>();
  const close = () => setIsOpen(undefined);
  const remove = async () => {
    close();
    await removeCase(one.id);
    onRemoved();
  };
  return (
    <article className="flex items-start gap-3 py-4">
      <div className="flex min-w-0 flex-1 flex-col gap-1 break-words">
        <h2 className="leading-snug">{one.title}</h2>
        <p className="whitespace-pre-wrap">{one.done}</p>
        {one.outcome && (
          <p className="flex gap-3 text-sm">
            <span className="shrink-0 text-moss">{t('cases.outcome')}</span>
            <span className="min-w-0 whitespace-pre-wrap">{one.outcome}</span>
          </p>
        )}
        <Facts one={one} />
      </div>
      <Menu
        label={t('cases.menu', { title: one.title })}
        actions={[
          { id: 'change', label: t('common.edit'), act: () => setIsOpen('change') },
          { id: 'remove', label: t('common.delete'), act: () => setIsOpen('remove'), isDanger: true },
        ]}
      />
      {isOpen === 'change' && <CaseDialog draft={draftOfCase(one)} caseId={one.id} onDone={close} />}
      {isOpen === 'remove' && <RemoveCase one={one} onClose={close} onRemove={() => void remove()} />}
    </article>
  );
}

function Facts({ one: { department, createdAt } }: { one: Case }) {
  const t = useTranslations('common');
  const format = useFormatter();
  const { weekday: _, ...day } = dayFormat(createdAt);
  const facts = [department, format.dateTime(new Date(createdAt), day)].filter(Boolean);
  return <p className="text-sm text-ink-2">{facts.join(t('dot'))}</p>;
}

/** Asks with the consequence. */
function RemoveCase({ one, onClose, onRemove }: { one: Case; onClose: () => void; onRemove: () => void }) {
  const t = useTranslations();
  return (
    <Dialog title={t('cases.remove.title')} isOpen isUrgent onClose={onClose}>
      <p className="break-words">{t('cases.remove.consequence', { title: one.title })}</p>
      <LossButtons onCancel={onClose} yes={t('common.delete')} onYes={onRemove} />
    </Dialog>
  );
}
