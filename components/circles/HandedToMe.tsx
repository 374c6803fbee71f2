import { useTranslations } from 'use-intl';
import { CircleTexts } from './CircleTexts';
import { HandedList, useHanded } from './HandedList';

/** 渡されたもの over all pairs; nothing where there is nothing. Brings its own texts. */
export default function HandedToMe() {
  const found = useHanded();
  if (!found || found.length === 0) return null;
  return (
    <CircleTexts>
      <section aria-labelledby="handed-to-me" className="border-t border-line pt-6">
        <Title />
        <HandedList found={found} />
      </section>
    </CircleTexts>
  );
}

function Title() {
  const t = useTranslations('circles.handed');
  return (
    <h2 id="handed-to-me" className="mb-1 text-sm text-ink-2">
      {t('title')}
    </h2>
  );
}
