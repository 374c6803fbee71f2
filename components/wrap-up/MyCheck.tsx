import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { myCheck, setMyCheck, showCheck, shownChecks } from '@/lib/sessions/store';
import en from '@/lib/texts/en/wrap-up.json';
import ja from '@/lib/texts/ja/wrap-up.json';
import { WithTexts } from '../frame/WithTexts';
import { Choice } from '../ui/Choice';
import { Switch } from '../ui/Switch';

type Props = { sessionId: string; pair: PairWithPerson };

/**
 * A member's own look back, private until the member shows it (product.md G-2); the other one sees what was shown.
 * Where both are members, each has an own one.
 */
export function MyCheck(props: Props) {
  const { memberIs } = props.pair;
  return (
    <WithTexts own={{ ja, en }}>
      <div className="flex flex-col gap-2">
        {memberIs !== 'other' && <OwnCheck {...props} />}
        {memberIs !== 'me' && <TheirCheck {...props} />}
      </div>
    </WithTexts>
  );
}

const words = ['1', '2', '3', '4', '5'] as const;

/** Five steps in words; can be left out and taken back. */
function OwnCheck({ sessionId, pair }: Props) {
  const t = useTranslations();
  const check = useLiveQuery(async () => ({ mine: await myCheck(sessionId) }), [sessionId]);
  if (!check) return null;
  const { mine } = check;
  const name = shortName(pair.person.name);
  return (
    <div className="flex flex-col gap-2">
      <Choice
        look="row"
        label={t('wrap.check')}
        value={String(mine?.value ?? 0)}
        onChange={(value) => void setMyCheck(sessionId, value === '0' ? undefined : Number(value))}
        options={[
          ...words.map((value) => ({ value: value as string, label: t(`check.value${value}`) })),
          { value: '0', label: t('wrap.check0') },
        ]}
      />
      {mine && (
        <Switch
          label={t('wrap.showCheck', { name })}
          hint={mine.isShared ? t('wrap.checkShown') : t('wrap.checkHidden')}
          isSelected={mine.isShared}
          onChange={(isShared) => void showCheck(sessionId, isShared)}
        />
      )}
    </div>
  );
}

function TheirCheck({ sessionId, pair }: Props) {
  const t = useTranslations();
  const checks = useLiveQuery(() => shownChecks(sessionId), [sessionId]);
  const name = shortName(pair.person.name);
  const shown = checks?.find(({ personId }) => personId === pair.personId);
  const value = words.find((word) => word === String(shown?.value));
  // Beside my own question, one about theirs would only stand in the way.
  if (!checks || (!value && pair.memberIs === 'both')) return null;
  return (
    <p className="text-sm text-ink-2">
      {value
        ? t('wrap.theirCheck', { name, word: t(`check.value${value}`) })
        : t('wrap.checkIsTheirs', { name })}
    </p>
  );
}
