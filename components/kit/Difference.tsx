import { useTranslations } from 'use-intl';
import { CopyButton } from '../ui/CopyButton';

const rows = ['owner', 'rhythm', 'standing', 'mind', 'theme'] as const;

/** How a 1on1 differs from a work meeting, in five rows (product.md GEN-7). */
export function Difference() {
  const t = useTranslations('kit');
  const lines = rows.map((row) => ({
    name: t(`difference.${row}`),
    meeting: t(`difference.${row}Meeting`),
    oneOnOne: t(`difference.${row}OneOnOne`),
  }));
  const text = [
    t('difference.title'),
    ...lines.map(
      ({ name, meeting, oneOnOne }) =>
        `${name}\n  ${t('difference.meeting')}: ${meeting}\n  ${t('difference.oneOnOne')}: ${oneOnOne}`,
    ),
  ].join('\n');
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-ink-2">{t('difference.about')}</p>
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-line align-bottom text-sm text-ink-2">
            <th scope="col" className="w-[22%] py-1 pr-3 font-normal">
              <span className="sr-only">{t('difference.row')}</span>
            </th>
            <th scope="col" className="w-[34%] py-1 pr-3 font-normal">
              {t('difference.meeting')}
            </th>
            <th scope="col" className="py-1 font-semibold text-moss">
              {t('difference.oneOnOne')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, meeting, oneOnOne }) => (
            <tr key={name} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-3 text-sm font-normal text-ink-2">
                {name}
              </th>
              <td className="py-2 pr-3 text-ink-2">{meeting}</td>
              <td className="py-2">{oneOnOne}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CopyButton text={text} label={t('difference.copy')} copiedLabel={t('copied')} />
    </div>
  );
}
