import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type * as Y from 'yjs';
import { type CardItem, writeDecision } from '@/lib/memo/cards';
import { decisions } from '@/lib/memo/memo';
import { Button } from '../../ui/Button';
import { Done } from './TodoButton';

/** Puts what was decided among the decisions of this 1on1. */
export function DecisionButton({ doc, item }: { doc: Y.Doc; item: CardItem }) {
  const t = useTranslations('cards');
  const text = t('decisionLine', { text: item.text.trim(), note: item.note.trim() });
  const lines = useDecisions(doc);
  if (lines.some((line) => line.id === item.id && line.text === text)) return <Done>{t('inDecisions')}</Done>;
  return (
    <Button look="link" isSmall onPress={() => writeDecision(doc, { id: item.id, text })}>
      {t('toDecisions')}
    </Button>
  );
}

function useDecisions(doc: Y.Doc) {
  const [lines, setLines] = useState(() => decisions(doc).toArray());
  useEffect(() => {
    const list = decisions(doc);
    const update = () => setLines(list.toArray());
    update();
    list.observe(update);
    return () => list.unobserve(update);
  }, [doc]);
  return lines;
}
