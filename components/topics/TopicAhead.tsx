import { Eye } from 'lucide-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { isOthers } from '@/lib/topics/agenda';
import type { Topic } from '@/lib/topics/schema';
import { isStillWantedAsked } from '@/lib/topics/still-wanted';
import { changeTopic, keepTopic, showTopic } from '@/lib/topics/store';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { Menu } from '../ui/Menu';
import { Marks } from './TopicMarks';
import { Carried } from './TopicRow';
import { TopicTitle } from './TopicTitle';
import { WishLine } from './WishLine';

type Props = { topic: Topic; pair: PairWithPerson; onDrop: () => void };

/** One topic for next time. Only who brought it changes it, drops it, or shows it to the other one. */
export function TopicAhead({ topic, pair, onDrop }: Props) {
  const t = useTranslations();
  const [isEditing, setIsEditing] = useState(false);
  const [isShowing, setIsShowing] = useState(false);
  const { title } = topic;
  const row = useRef<HTMLDivElement>(null);
  const endEditing = () => {
    // The field that had the focus goes away: it stays in this row.
    flushSync(() => setIsEditing(false));
    row.current?.focus();
  };
  const save = (next: string) => {
    if (next !== title) void changeTopic(topic.id, { title: next });
    endEditing();
  };
  if (isEditing) return <TopicTitle title={title} onSave={save} onCancel={endEditing} />;
  return (
    <div ref={row} tabIndex={-1} className="rounded-sm py-1">
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <span className="mr-2">{title}</span>
          <Carried topic={topic} />
          <Marks topic={topic} />
          <span className="block text-sm text-ink-2">
            <WishLine topic={topic} />
          </span>
        </div>
        {topic.isPrivate && (
          <IconButton
            icon={Eye}
            label={t('themes.show', { title })}
            aria-expanded={isShowing}
            onPress={() => setIsShowing(!isShowing)}
          />
        )}
        {!isOthers(topic, pair) && (
          <Menu
            label={t('themes.more', { title })}
            actions={[
              { id: 'edit', label: t('common.edit'), act: () => setIsEditing(true) },
              { id: 'drop', label: t('themes.drop'), act: onDrop },
            ]}
          />
        )}
      </div>
      {topic.isPrivate && isShowing && (
        <AskToShow topic={topic} pair={pair} onNotYet={() => setIsShowing(false)} />
      )}
      {isStillWantedAsked(topic) && <StillWanted topic={topic} onDrop={onDrop} />}
    </div>
  );
}

/** Asked once: what the other one has seen is not taken back. */
function AskToShow({ topic, pair, onNotYet }: { topic: Topic; pair: PairWithPerson; onNotYet: () => void }) {
  const t = useTranslations('themes');
  return (
    <div className="flex flex-wrap gap-2 py-0.5">
      <Button isSmall onPress={() => void showTopic(topic.id)}>
        <Eye size={14} aria-hidden />
        {t('showTo', { name: shortName(pair.person.name) })}
      </Button>
      <Button look="quiet" isSmall onPress={onNotYet}>
        {t('notYet')}
      </Button>
    </div>
  );
}

/** After it waited again and again; either of the two may answer. */
function StillWanted({ topic, onDrop }: { topic: Topic; onDrop: () => void }) {
  const t = useTranslations('themes');
  const { id, title } = topic;
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-2 text-sm text-ink-2">
      {t('stillWanted')}
      <Button isSmall aria-label={t('keepTopic', { title })} onPress={() => void keepTopic(id)}>
        {t('keep')}
      </Button>
      <Button look="quiet" isSmall aria-label={t('dropTopic', { title })} onPress={onDrop}>
        {t('drop')}
      </Button>
    </div>
  );
}
