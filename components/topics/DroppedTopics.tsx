import { useLiveQuery } from 'dexie-react-hooks';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { isOthers } from '@/lib/topics/agenda';
import { droppedTopics, removeTopic, takeUpTopic } from '@/lib/topics/store';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';

/** What was put away without having been talked about, folded; it can be taken up again. */
export function DroppedTopics({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations();
  const topics = useLiveQuery(() => droppedTopics(pair.id), [pair.id]) ?? [];
  if (topics.length === 0) return null;
  return (
    <details className="mt-2">
      <summary className="w-fit cursor-pointer rounded-sm text-sm text-ink-2 hover:text-moss">
        {t('themes.dropped', { count: topics.length })}
      </summary>
      <ul className="mt-1">
        {topics.map((topic) => (
          <li key={topic.id} className="flex items-start gap-1 py-0.5">
            <span className="min-w-0 flex-1 text-ink-2">{topic.title}</span>
            <Button
              look="link"
              isSmall
              aria-label={t('themes.takeUpTopic', { title: topic.title })}
              onPress={() => void takeUpTopic(topic.id)}
            >
              {t('themes.takeUp')}
            </Button>
            {!isOthers(topic, pair) && (
              <IconButton
                icon={Trash2}
                label={t('panel.removeTopic', { title: topic.title })}
                onPress={() => void removeTopic(topic.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
