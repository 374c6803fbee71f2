import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { allPacks } from '@/lib/packs/store';
import { Cadence, Relation } from '@/lib/pairs/schema';
import { addPair, changePair, type PairWithPerson, removePair } from '@/lib/pairs/store';
import { renamePerson } from '@/lib/people/store';
import { sessionsOfPair } from '@/lib/sessions/store';
import en from '@/lib/texts/en/pair-dialog.json';
import ja from '@/lib/texts/ja/pair-dialog.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';

type Props = {
  /** The pair to change; without one the dialog makes a new pair. */
  pair?: PairWithPerson | undefined;
  /** Saved (with the pair's id), removed or given up (without). */
  onDone: (savedPairId?: string) => void;
};

/** Makes, changes or removes a pair. Brings its own texts, so any page can show it; open while it is rendered. */
export function PairDialog({ pair, onDone }: Props) {
  const [isRemoving, setIsRemoving] = useState(false);
  return (
    <WithTexts own={{ ja, en }}>
      {pair && isRemoving ? (
        <RemovePair pair={pair} onBack={() => setIsRemoving(false)} onDone={() => onDone()} />
      ) : (
        <PairForm pair={pair} onDone={onDone} onRemove={() => setIsRemoving(true)} />
      )}
    </WithTexts>
  );
}

type Fields = Pick<PairWithPerson, 'relation' | 'memberIs' | 'packId' | 'cadence' | 'lengthMin'> & {
  name: string;
};

const fieldsOf = (pair: PairWithPerson | undefined): Fields =>
  pair
    ? {
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

async function savePair(pair: PairWithPerson | undefined, { name, ...fields }: Fields): Promise<string> {
  if (!pair) return (await addPair({ name, ...fields })).id;
  if (name.trim() !== pair.person.name) await renamePerson(pair.personId, name);
  await changePair(pair.id, fields);
  return pair.id;
}

function PairForm({ pair, onDone, onRemove }: Props & { onRemove: () => void }) {
  const t = useTranslations('pairDialog');
  const common = useTranslations('common');
  const [fields, setFields] = useState(() => fieldsOf(pair));
  const [isNameMissing, setIsNameMissing] = useState(false);
  const change = (some: Partial<Fields>) => setFields((before) => ({ ...before, ...some }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (fields.name.trim() === '') setIsNameMissing(true);
    else onDone(await savePair(pair, fields));
  };
  return (
    <Dialog title={t(pair ? 'changeTitle' : 'addTitle')} isOpen onClose={() => onDone()}>
      <form className="flex flex-col gap-4" onSubmit={(event) => void save(event)}>
        <TextInput
          label={t('name')}
          hint={t('nameHint')}
          value={fields.name}
          onChange={(name) => change({ name })}
          error={isNameMissing && fields.name.trim() === '' ? t('nameMissing') : undefined}
          maxLength={80}
          autoFocus={!pair}
        />
        <Together fields={fields} onChange={change} />
        <Rhythm fields={fields} onChange={change} />
        <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line pt-3">
          {pair && (
            <span className="mr-auto">
              <Button look="danger" isSmall onPress={onRemove}>
                {t('remove')}
              </Button>
            </span>
          )}
          <Button onPress={() => onDone()}>{common('cancel')}</Button>
          <Button look="primary" type="submit">
            {common('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type PartProps = { fields: Fields; onChange: (some: Partial<Fields>) => void };

/** What the two are to each other. */
function Together({ fields, onChange }: PartProps) {
  const t = useTranslations();
  return (
    <>
      <Select
        label={t('pairDialog.relation')}
        value={fields.relation}
        onChange={(relation) => onChange({ relation })}
        options={Relation.options.map((value) => ({ value, label: t(`relation.${value}`) }))}
      />
      <div className="flex flex-col gap-1">
        <Choice
          look="row"
          label={t('pairDialog.memberIs')}
          value={fields.memberIs}
          onChange={(memberIs) => onChange({ memberIs })}
          options={(['other', 'me', 'both'] as const).map((value) => ({
            value,
            label: t(`pairDialog.member-${value}`),
          }))}
        />
        <p aria-live="polite" className="text-xs text-ink-2">
          {t(`pairDialog.member-${fields.memberIs}-hint`)}
        </p>
      </div>
    </>
  );
}

const usualLengths = [15, 20, 30, 45, 60, 90];

/** By what template, how often, how long. */
function Rhythm({ fields, onChange }: PartProps) {
  const t = useTranslations();
  const locale = useLocale();
  const packs = useLiveQuery(() => allPacks(), []) ?? [];
  const lengths = [...new Set([...usualLengths, fields.lengthMin])].sort((a, b) => a - b);
  return (
    <>
      <Select
        label={t('pairDialog.template')}
        value={fields.packId}
        onChange={(packId) => onChange({ packId })}
        options={packs.map((pack) => ({ value: pack.id, label: pack.name[locale] }))}
      />
      <div className="grid grid-cols-[3fr_2fr] gap-3">
        <Select
          label={t('pairDialog.cadence')}
          value={fields.cadence}
          onChange={(cadence) => onChange({ cadence })}
          options={Cadence.options.map((value) => ({ value, label: t(`cadence.${value}`) }))}
        />
        <Select
          label={t('pairDialog.length')}
          value={String(fields.lengthMin)}
          onChange={(minutes) => onChange({ lengthMin: Number(minutes) })}
          options={lengths.map((count) => ({ value: String(count), label: t('minutes', { count }) }))}
        />
      </div>
    </>
  );
}

type RemoveProps = { pair: PairWithPerson; onBack: () => void; onDone: () => void };

function RemovePair({ pair, onBack, onDone }: RemoveProps) {
  const t = useTranslations('pairDialog');
  const common = useTranslations('common');
  const sessions = useLiveQuery(() => sessionsOfPair(pair.id), [pair.id]);
  const [isBusy, setIsBusy] = useState(false);
  const remove = async () => {
    setIsBusy(true);
    await removePair(pair.id);
    onDone();
  };
  if (!sessions) return null;
  return (
    <Dialog title={t('removeTitle', { name: pair.person.name })} isOpen isUrgent onClose={onBack}>
      <p>{t('removeConsequence', { count: sessions.length })}</p>
      <Notice>{t('removeAdvice')}</Notice>
      <div className="flex flex-wrap justify-end gap-2 pt-1">
        <Button onPress={onBack} autoFocus>
          {common('cancel')}
        </Button>
        <Button look="danger" isDisabled={isBusy} onPress={() => void remove()}>
          {t('removeNow')}
        </Button>
      </div>
    </Dialog>
  );
}
