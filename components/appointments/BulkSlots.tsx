import { useTranslations } from 'use-intl';
import type { ReadSlots } from '@/lib/appointments/read-slots';
import { Notice } from '../ui/Notice';
import { TextInput } from '../ui/TextInput';
import { BulkGap } from './BulkGap';
import type { BulkFields } from './use-bulk-plan';

type Props = {
  fields: BulkFields;
  onChange: (some: Partial<BulkFields>) => void;
  unread: ReadSlots['unread'];
};

/** Into free times typed by hand, for work in shifts (product.md MFG-7). */
export function BulkSlots({ fields, onChange, unread }: Props) {
  const t = useTranslations('dates.bulk');
  return (
    <>
      <TextInput
        label={t('slots')}
        hint={t('slotsHint')}
        placeholder={t('slotsExample')}
        rows={4}
        value={fields.slots}
        onChange={(slots) => onChange({ slots })}
        maxLength={4_000}
      />
      {unread.length > 0 && (
        <Notice tone="attention">
          <p>{t('unread')}</p>
          <ul>
            {unread.map(({ line, text }) => (
              <li key={line} className="break-words">
                {t('unreadLine', { line, text })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <BulkGap gapMin={fields.gapMin} onChange={onChange} />
    </>
  );
}
