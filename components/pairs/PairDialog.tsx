import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { addPair, allPairs, changePair, type PairWithPerson } from '@/lib/pairs/store';
import { renamePerson } from '@/lib/people/store';
import enDialog from '@/lib/texts/en/pair-dialog.json';
import enRole from '@/lib/texts/en/role.json';
import jaDialog from '@/lib/texts/ja/pair-dialog.json';
import jaRole from '@/lib/texts/ja/role.json';
import { FormButtons } from '../frame/DialogButtons';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { type PairFields, Rhythm, Together } from './PairFields';
import { RemovePair } from './RemovePair';
import { WhoField } from './WhoField';

type Props = {
  /** The pair to change; without one the dialog makes a new pair. */
  pair?: PairWithPerson | undefined;
  /** Saved (with the pair's id), removed or given up (without). */
  onDone: (savedPairId?: string) => void;
};

const own = { ja: { ...jaDialog, ...jaRole }, en: { ...enDialog, ...enRole } };

/** Makes, changes or removes a pair. Brings its own texts, so any page can show it; open while it is rendered. */
export function PairDialog({ pair, onDone }: Props) {
  const [isRemoving, setIsRemoving] = useState(false);
  return (
    <WithTexts own={own}>
      {pair && isRemoving ? (
        <RemovePair pair={pair} onBack={() => setIsRemoving(false)} onDone={() => onDone()} />
      ) : (
        <PairForm pair={pair} onDone={onDone} onRemove={() => setIsRemoving(true)} />
      )}
    </WithTexts>
  );
}

const fieldsOf = (pair: PairWithPerson | undefined): PairFields =>
  pair
    ? {
        id: pair.id,
        personId: pair.personId,
        name: pair.person.name,
        relation: pair.relation,
        memberIs: pair.memberIs,
        packId: pair.packId,
        cadence: pair.cadence,
        lengthMin: pair.lengthMin,
      }
    : {
        name: '',
        relation: 'line',
        memberIs: 'other',
        packId: 'general',
        cadence: 'biweekly',
        lengthMin: 30,
      };

async function savePair(pair: PairWithPerson | undefined, given: PairFields): Promise<string> {
  const { id: _, personId, name, ...fields } = given;
  if (!pair) return (await addPair({ name, ...fields, ...(personId ? { personId } : {}) })).id;
  if (name.trim() !== pair.person.name) await renamePerson(pair.personId, name);
  await changePair(pair.id, fields);
  return pair.id;
}

function PairForm({ pair, onDone, onRemove }: Props & { onRemove: () => void }) {
  const t = useTranslations('pairDialog');
  const pairs = useLiveQuery(() => allPairs(), []);
  const [fields, setFields] = useState(() => fieldsOf(pair));
  const [isNameMissing, setIsNameMissing] = useState(false);
  const change = (some: Partial<PairFields>) => setFields((before) => ({ ...before, ...some }));
  const hasName = fields.personId !== undefined || fields.name.trim() !== '';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const isNamed = pair ? fields.name.trim() !== '' : hasName;
    if (!isNamed) setIsNameMissing(true);
    else onDone(await savePair(pair, fields));
  };
  if (!pairs) return null;
  return (
    <Dialog title={t(pair ? 'changeTitle' : 'addTitle')} isOpen onClose={() => onDone()}>
      <form className="flex flex-col gap-4" onSubmit={(event) => void save(event)}>
        <WhoField fields={fields} onChange={change} pairs={pairs} isNameMissing={isNameMissing} />
        <Together fields={fields} onChange={change} pairs={pairs} />
        <Rhythm fields={fields} onChange={change} />
        <div className="border-t border-line pt-3">
          <FormButtons onCancel={() => onDone()}>
            {pair && (
              <Button look="danger" isSmall onPress={onRemove}>
                {t('remove')}
              </Button>
            )}
          </FormButtons>
        </div>
      </form>
    </Dialog>
  );
}
