import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Topic } from '@/lib/topics/schema';
import { Button } from '../ui/Button';

const TopicForm = lazy(() => import('./TopicForm'));

/** Write a topic, or take one of the template's themes. */
export function AddTopic({ pair, topics }: { pair: PairWithPerson; topics: Topic[] }) {
  const t = useTranslations('panel');
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) {
    return (
      <Suspense fallback={null}>
        <TopicForm pair={pair} topics={topics} onClose={() => setIsOpen(false)} />
      </Suspense>
    );
  }
  return (
    <Button look="link" isSmall onPress={() => setIsOpen(true)}>
      <Plus size={14} aria-hidden />
      {t('addTopic')}
    </Button>
  );
}
