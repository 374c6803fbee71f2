import { useTranslations } from 'use-intl';
import { me } from '@/lib/people/store';
import type { Session } from '@/lib/sessions/schema';
import { setCurrentTopic } from '@/lib/sessions/store';
import en from '@/lib/texts/en/proposals.json';
import ja from '@/lib/texts/ja/proposals.json';
import { addTopic, agenda } from '@/lib/topics/store';
import { WithTexts } from '../frame/WithTexts';
import { Select } from '../ui/Select';

/** A 1on1 that is more than a talk, and what is done when it has begun. */
export type SpecialStart = {
  kind: NonNullable<Session['kind']>;
  begin: (session: Session) => Promise<void>;
};

type Props = { value: SpecialStart | undefined; onChange: (start: SpecialStart | undefined) => void };

/** For what the time is taken; an ordinary talk unless something else is chosen. */
export default function StartKind(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Kinds {...props} />
    </WithTexts>
  );
}

function Kinds({ value, onChange }: Props) {
  const t = useTranslations('proposals.kind');
  const choose = (kind: 'talk' | SpecialStart['kind']) => {
    if (kind === 'talk') onChange(undefined);
    else
      onChange({
        kind,
        begin: async (session) => {
          if (kind === 'risks') await openOn(session, t('riskTopic'));
        },
      });
  };
  return (
    <Select
      label={t('label')}
      value={value?.kind ?? 'talk'}
      onChange={choose}
      options={(['talk', 'proposals', 'risks'] as const).map((kind) => ({ value: kind, label: t(kind) }))}
    />
  );
}

/** Begins with this topic; one left over from last time is taken up again. */
async function openOn({ id, pairId }: Session, title: string): Promise<void> {
  const known = (await agenda(pairId)).find((topic) => topic.title === title);
  const topic = known ?? (await addTopic(pairId, { title, broughtBy: (await me()).id, category: 'work' }));
  await setCurrentTopic(id, topic.id);
}
