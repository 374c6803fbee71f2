import { useFormatter, useTranslations } from 'use-intl';
import type { Circle, Reader } from '@/lib/circles/schema';
import { dayFormat } from '../sessions/session-words';

/** What is handed on, to whom and until when, in words. */
export function useCircleWords() {
  const t = useTranslations();
  const format = useFormatter();
  const what = ({ what: kind, heading = '', cardKind }: Pick<Circle, 'what' | 'heading' | 'cardKind'>) => {
    if (kind === 'card' && cardKind) return t('circles.what.card', { name: t(`cards.kind.${cardKind}`) });
    return kind === 'section' ? t('circles.what.section', { heading }) : t('circles.what.memo');
  };
  const day = (at: number) => format.dateTime(new Date(at), dayFormat(at));
  const shortDay = (at: number) => format.dateTime(new Date(at), { month: 'long', day: 'numeric' });
  const names = (readers: Reader[]) =>
    format.list(readers.map(({ name }) => t('common.honorific', { name })));
  return { what, day, shortDay, names };
}
