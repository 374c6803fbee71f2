import { useLiveQuery } from 'dexie-react-hooks';
import { useLocale, useTranslations } from 'use-intl';
import { packById } from '@/lib/packs/store';
import { agreementOf, changeAgreement, type PairWithPerson } from '@/lib/pairs/store';
import { fixedThemes, offeredFixedThemes } from '@/lib/themes/fixed-themes';
import { CheckMark } from '../ui/CheckMark';

/** Which of the template's fixed themes come up in each 1on1. */
export function FixedThemeChoice({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations('themes');
  const locale = useLocale();
  const pack = useLiveQuery(() => packById(pair.packId), [pair.packId]);
  const agreement = useLiveQuery(() => agreementOf(pair.id), [pair.id]);
  if (!pack || !agreement) return null;
  const offered = offeredFixedThemes(pack);
  const chosen = fixedThemes(pack, agreement.fixedThemeIds).map(({ id }) => id);
  const choose = (id: string, isChosen: boolean) =>
    changeAgreement(pair.id, {
      fixedThemeIds: offered
        .filter((theme) => (theme.id === id ? isChosen : chosen.includes(theme.id)))
        .map((theme) => theme.id),
    });
  return (
    <section aria-labelledby="fixed-themes" className="border-t border-line pt-6">
      <h2 id="fixed-themes" className="mb-1 text-sm text-ink-2">
        {t('fixed')}
      </h2>
      <p className="mb-1 text-sm text-ink-2">{offered.length > 0 ? t('fixedHint') : t('noFixed')}</p>
      <ul>
        {offered.map(({ id, title }) => (
          <li key={id} className="py-0.5">
            <CheckMark
              shape="square"
              isSelected={chosen.includes(id)}
              onChange={(isChosen) => void choose(id, isChosen)}
              label={title[locale]}
            >
              <span>{title[locale]}</span>
            </CheckMark>
          </li>
        ))}
      </ul>
    </section>
  );
}
