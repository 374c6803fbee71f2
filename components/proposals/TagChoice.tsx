import { useTranslations } from 'use-intl';
import { ProposalTag } from '@/lib/proposals/schema';
import { CheckMark } from '../ui/CheckMark';

/** Which tags a proposal has; both, one or none. */
export function TagChoice({
  tags,
  onChange,
}: {
  tags: ProposalTag[];
  onChange: (tags: ProposalTag[]) => void;
}) {
  const t = useTranslations('proposals');
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <legend className="sr-only">{t('tags')}</legend>
      {ProposalTag.options.map((tag) => (
        <CheckMark
          key={tag}
          shape="square"
          isSelected={tags.includes(tag)}
          onChange={(isSelected) =>
            onChange(ProposalTag.options.filter((each) => (each === tag ? isSelected : tags.includes(each))))
          }
          label={t(`tag.${tag}`)}
        >
          <span>{t(`tag.${tag}`)}</span>
        </CheckMark>
      ))}
    </fieldset>
  );
}
