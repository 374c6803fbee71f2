import { useLiveQuery } from 'dexie-react-hooks';
import { useLocale, useTranslations } from 'use-intl';
import { forRelation } from '@/lib/packs/for-relation';
import { allPacks } from '@/lib/packs/store';
import { doubtAboutPair } from '@/lib/pairs/doubt-about-pair';
import { roleOf } from '@/lib/pairs/roles';
import { Cadence, Relation } from '@/lib/pairs/schema';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { Select } from '../ui/Select';

export type PairFields = Pick<
  PairWithPerson,
  'relation' | 'memberIs' | 'packId' | 'cadence' | 'lengthMin'
> & {
  name: string;
  /** The pair that is changed. */
  id?: string;
  /** Somebody known; `name` is for somebody new. */
  personId?: string | undefined;
};

type PartProps = { fields: PairFields; onChange: (some: Partial<PairFields>) => void };

/** What the two are to each other. */
export function Together({ fields, onChange, pairs }: PartProps & { pairs: PairWithPerson[] }) {
  const t = useTranslations();
  const setRelation = (relation: Relation) => {
    // Peers share the time; of other relations one of the two is the member.
    if (relation === 'peer') onChange({ relation, memberIs: 'both' });
    else onChange({ relation, memberIs: fields.relation === 'peer' ? 'other' : fields.memberIs });
  };
  return (
    <>
      <Select
        label={t('pairDialog.relation')}
        value={fields.relation}
        onChange={setRelation}
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
          <span className="block">
            <Roles fields={fields} />
          </span>
          {t(`pairDialog.member-${fields.memberIs}-hint`)}
        </p>
      </div>
      <Doubt fields={fields} pairs={pairs} />
    </>
  );
}

/** 「自分は先輩、相手は新人です。」 */
function Roles({ fields }: { fields: PairFields }) {
  const t = useTranslations();
  const roles = roleOf(fields);
  if (!roles || roles.mine === roles.other) return null;
  return t('pairDialog.roles', { mine: t(`role.${roles.mine}`), other: t(`role.${roles.other}`) });
}

function Doubt({ fields, pairs }: { fields: PairFields; pairs: PairWithPerson[] }) {
  const t = useTranslations('pairDialog');
  const found = doubtAboutPair(fields, pairs);
  if (!found) return null;
  return (
    <Notice tone="attention">{t(`doubt-${found.doubt}`, { name: shortName(found.pair.person.name) })}</Notice>
  );
}

const usualLengths = [15, 20, 30, 45, 60, 90];

/** By what template, how often, how long. */
export function Rhythm({ fields, onChange }: PartProps) {
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
        options={forRelation(packs, fields.relation).map((pack) => ({
          value: pack.id,
          label: pack.name[locale],
        }))}
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
