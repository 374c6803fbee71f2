import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { keepSentinel, onReplaced, openDatabase } from '@/lib/backup/open-database';
import type { Trouble } from '@/lib/backup/trouble';
import { onFailedWrite } from '@/lib/backup/watch-writes';
import { later } from './later';

// Neither is loaded while all is well.
const DatabaseTrouble = later(async () => (await import('./DatabaseTrouble')).DatabaseTrouble);
const FailedWrite = later(async () => (await import('./FailedWrite')).FailedWrite);

// Begun before the first drawing: the page waits for nothing else.
const atStart = openDatabase();

/** Shows the page as soon as the database is open, and says so clearly where it cannot be used. */
export function DatabaseGate({ children }: { children: ReactNode }) {
  const [opening, setOpening] = useState(() => atStart);
  const [answer, setAnswer] = useState<{ trouble: Trouble | undefined }>();
  useEffect(() => {
    let isOver = false;
    void opening.then((trouble) => !isOver && setAnswer({ trouble }));
    return () => {
      isOver = true;
    };
  }, [opening]);
  useEffect(() => onReplaced(() => location.reload()), []);
  if (!answer) return <Opening />;
  if (answer.trouble) {
    return (
      <DatabaseTrouble
        trouble={answer.trouble}
        onTryAgain={() => {
          setAnswer(undefined);
          setOpening(openDatabase());
        }}
      />
    );
  }
  return (
    <>
      <WatchWrites />
      {children}
    </>
  );
}

/** Nothing at first; a word where opening takes long enough to wonder. */
function Opening() {
  const t = useTranslations();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? (
    <p role="status" className="p-4 text-ink-2">
      {t('common.loading')}
    </p>
  ) : null;
}

function WatchWrites() {
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => onFailedWrite(setTrouble), []);
  useEffect(() => keepSentinel(), []);
  if (!trouble) return null;
  return <FailedWrite trouble={trouble} onClose={() => setTrouble(undefined)} />;
}
