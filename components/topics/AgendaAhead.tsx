import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import en from '@/lib/texts/en/themes.json';
import ja from '@/lib/texts/ja/themes.json';
import { isOthers } from '@/lib/topics/agenda';
import type { Topic } from '@/lib/topics/schema';
import { agenda, dropTopic, takeUpTopic } from '@/lib/topics/store';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { AddTopic } from './AddTopic';
import { DroppedTopics } from './DroppedTopics';
import { NoTopics } from './NoTopics';
import { TopicAhead } from './TopicAhead';

type Props = {
  pair: PairWithPerson;
  /** Lists what was put away too; for the pair's page. */
  hasDropped?: boolean;
};

/** What is to be talked about next time: the member's topics first, then the supporter's. */
export function AgendaAhead({ pair, hasDropped = false }: Props) {
  const t = useTranslations('panel');
  const found = useLiveQuery(() => agenda(pair.id), [pair.id]);
  const [dropped, setDropped] = useState<Topic>();
  if (!found) return null;
  const topics = found.filter((topic) => !topic.isFixed);
  const drop = (topic: Topic) => {
    setDropped(topic);
    void dropTopic(topic.id);
  };
  return (
    <WithTexts own={{ ja, en }}>
      <section aria-labelledby="agenda">
        <h2 id="agenda" className="text-sm font-semibold text-ink-2">
          {t('agenda')}
        </h2>
        {pair.memberIs === 'both' ? (
          <>
            <NoTopics pair={pair} topics={topics} />
            <TopicList topics={topics} pair={pair} onDrop={drop} />
          </>
        ) : (
          <TopicsOfEach topics={topics} pair={pair} onDrop={drop} />
        )}
        {dropped && <JustDropped topic={dropped} onUndone={() => setDropped(undefined)} />}
        <AddTopic pair={pair} topics={topics} />
        {hasDropped && <DroppedTopics pair={pair} />}
      </section>
    </WithTexts>
  );
}

type ListProps = { topics: Topic[]; pair: PairWithPerson; onDrop: (topic: Topic) => void };

/** The member's, with a word where there are none yet; the supporter's below, where there are any. */
function TopicsOfEach({ topics, pair, onDrop }: ListProps) {
  const t = useTranslations('panel');
  const id = useId();
  const isMemberOther = pair.memberIs === 'other';
  const of = (isOther: boolean) => topics.filter((topic) => isOthers(topic, pair) === isOther);
  return [isMemberOther, !isMemberOther].map((isOther, place) => {
    const own = of(isOther);
    const isMember = place === 0;
    if (own.length === 0)
      return isMember ? <NoTopics key={String(isOther)} pair={pair} topics={own} /> : null;
    return (
      <div key={String(isOther)} className={isMember ? '' : 'mt-1'}>
        <h3 id={`${id}${place}`} className="text-xs font-normal text-ink-2">
          {isOther ? t('from', { name: shortName(pair.person.name) }) : t('fromMe')}
        </h3>
        <TopicList topics={own} pair={pair} onDrop={onDrop} labelledBy={`${id}${place}`} />
      </div>
    );
  });
}

function TopicList({ topics, pair, onDrop, labelledBy }: ListProps & { labelledBy?: string }) {
  return (
    <ul aria-labelledby={labelledBy}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <TopicAhead topic={topic} pair={pair} onDrop={() => onDrop(topic)} />
        </li>
      ))}
    </ul>
  );
}

function JustDropped({ topic, onUndone }: { topic: Topic; onUndone: () => void }) {
  const t = useTranslations();
  const undo = async () => {
    await takeUpTopic(topic.id);
    onUndone();
  };
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
      {t('themes.droppedJustNow', { title: topic.title })}
      <Button look="link" isSmall onPress={() => void undo()}>
        {t('common.undo')}
      </Button>
    </p>
  );
}
