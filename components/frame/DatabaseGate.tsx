import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { keepSentinel, onReplaced, openDatabase } from '@/lib/backup/open-database';
import type { Trouble } from '@/lib/backup/trouble';
import { onFailedWrite } from '@/lib/backup/watch-writes';

// Neither is loaded while all is well.
const DatabaseTrouble = lazy(async () => ({ default: (await import('./DatabaseTrouble')).DatabaseTrouble }));
const FailedWrite = lazy(async () => ({ default: (await import('./FailedWrite')).FailedWrite }));

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
      <Suspense fallback={<Opening />}>
        <DatabaseTrouble
          trouble={answer.trouble}
          onTryAgain={() => {
            setAnswer(undefined);
            setOpening(openDatabase());
          }}
        />
      </Suspense>
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
  return (
    <Suspense>
      <FailedWrite trouble={trouble} onClose={() => setTrouble(undefined)} />
    </Suspense>
  );
}
