import { useLiveQuery } from 'dexie-react-hooks';
import { useFormatter, useTranslations } from 'use-intl';
import type { ExportFile } from '@/lib/backup/schema';
import { sharingOf } from '@/lib/pairs/store';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';
import { WithTexts } from '../frame/WithTexts';

type Props = { tables: ExportFile['tables'] };

/** Of a file that is to be restored: with whom one has to confirm again, because no file holds a key. */
export function SharedPairs(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <ToConfirm {...props} />
    </WithTexts>
  );
}

function ToConfirm({ tables: { pairs, people } }: Props) {
  const t = useTranslations();
  const { list } = useFormatter();
  const names = useLiveQuery(async () => {
    const found: string[] = [];
    for (const { id, personId, sharedUntil } of pairs) {
      const isHere = (await sharingOf(id)).some(({ state }) => state === 'shared');
      const name = people.find((person) => person.id === personId)?.name;
      if (sharedUntil !== undefined && !isHere && name) found.push(name);
    }
    return found;
  }, [pairs, people]);
  if (!names || names.length === 0) return null;
  return <p>{t('move.toConfirm', { names: list(names.map((name) => t('common.honorific', { name }))) })}</p>;
}
