import { useTranslations } from 'use-intl';
import type { Refused } from '@/lib/sharing/store';

type Props = { what: 'invitation' | 'reply'; refused: Refused['refused'] };

/** Why an invitation or a reply was not taken, what to do, and that nothing happened. */
export function NotTaken({ what, refused }: Props) {
  const t = useTranslations('share');
  const values = { what: t(`refusal.${what}`), start: `engawa-${what}` };
  return (
    <div role="alert" className="text-sm">
      <p className="text-red">{t(`refusal.${refused}`, values)}</p>
      <p className="text-ink-2">{t('nothingChanged')}</p>
    </div>
  );
}
