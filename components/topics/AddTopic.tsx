import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Topic } from '@/lib/topics/schema';
import { later } from '../frame/later';
import { Button } from '../ui/Button';

const TopicForm = later(async () => (await import('./TopicForm')).default);

/** Write a topic, or take one of the template's themes. */
export function AddTopic({ pair, topics }: { pair: PairWithPerson; topics: Topic[] }) {
  const t = useTranslations('panel');
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) {
    return <TopicForm pair={pair} topics={topics} onClose={() => setIsOpen(false)} />;
  }
  return (
    <span className="-ml-1">
      <Button look="link" isSmall onPress={() => setIsOpen(true)}>
        <Plus size={14} aria-hidden />
        {t('addTopic')}
      </Button>
    </span>
  );
}
