import { useLiveQuery } from 'dexie-react-hooks';
import { useLocale, useTranslations } from 'use-intl';
import { packById } from '@/lib/packs/store';

/** What the pair's template is called, after what else is said of the pair. */
export default function PackName({ packId }: { packId: string }) {
  const t = useTranslations('common');
  const locale = useLocale();
  const pack = useLiveQuery(() => packById(packId), [packId]);
  return pack && `${t('dot')}${pack.name[locale]}`;
}
