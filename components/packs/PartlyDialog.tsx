import { useLocale, useTranslations } from 'use-intl';
import type { PackProblem } from '@/lib/packs/pack-file';
import type { Pack } from '@/lib/packs/schema';
import { FormButtons } from '../frame/DialogButtons';
import { Dialog } from '../ui/Dialog';
import { ProblemList } from './ProblemList';

type Props = { pack: Pack; problems: PackProblem[]; onClose: () => void; onTake: () => void };

/** Not all of a file can be taken: says what is left out, and asks. */
export function PartlyDialog({ pack, problems, onClose, onTake }: Props) {
  const t = useTranslations('templates.partly');
  const name = pack.name[useLocale()];
  const prompts = pack.themes.reduce((sum, theme) => sum + theme.prompts.length, 0);
  return (
    <Dialog title={t('title', { name })} isOpen onClose={onClose} isUrgent>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          onTake();
        }}
      >
        <p>{t('leftOut')}</p>
        <ProblemList problems={problems} />
        <p>{t('rest', { themes: pack.themes.length, prompts })}</p>
        <FormButtons onCancel={onClose} submit={t('take')} />
      </form>
    </Dialog>
  );
}
