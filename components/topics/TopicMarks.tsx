import { useLiveQuery } from 'dexie-react-hooks';
import { EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import en from '@/lib/texts/en/themes.json';
import ja from '@/lib/texts/ja/themes.json';
import { themeById } from '@/lib/themes/store';
import { ordinalOfTalk } from '@/lib/themes/theme-talks';
import type { Topic } from '@/lib/topics/schema';
import { topicsById } from '@/lib/topics/store';
import { WithTexts } from '../frame/WithTexts';

type Props = { topic: Topic; sessionId?: string | undefined };

/** What is special about a topic: the how manieth talk of an ongoing theme it is; that only I see it. */
export default function TopicMarks(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Marks {...props} />
    </WithTexts>
  );
}

export function Marks({ topic, sessionId }: Props) {
  const t = useTranslations('themes');
  return (
    <>
      {topic.ongoingId && <Ordinal topic={topic} ongoingId={topic.ongoingId} sessionId={sessionId} />}
      {topic.isPrivate && (
        <span className="mr-2 inline-flex items-center gap-1 text-sm whitespace-nowrap text-ink-2">
          <EyeOff size={13} aria-hidden />
          {t('private')}
        </span>
      )}
    </>
  );
}

function Ordinal({ topic, ongoingId, sessionId }: Props & { ongoingId: string }) {
  const t = useTranslations('themes');
  const { pairId = '' } = topic;
  const count = useLiveQuery(async () => {
    const [theme, topics] = await Promise.all([themeById(ongoingId), topicsById(pairId)]);
    return theme && ordinalOfTalk(theme, [...topics.values()], sessionId);
  }, [ongoingId, pairId, sessionId]);
  return count === undefined ? null : (
    <span className="mr-2 text-sm whitespace-nowrap text-moss">{t('ordinal', { count })}</span>
  );
}
