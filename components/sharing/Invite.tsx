import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Algorithm } from '@/lib/sharing/identity';
import { invite } from '@/lib/sharing/store';
import { messageOf } from '../frame/save-file';
import { Button } from '../ui/Button';
import AcceptInvitation from './AcceptInvitation';
import { Lacks } from './Lacks';
import { OwnName } from './OwnName';
import { useOwnName } from './use-own-name';

type Props = { pair: PairWithPerson; label: string; children: ReactNode };

/** Before anything is shared, or after it ended: what sharing does, and the two ways to begin. */
export function Invite({ pair, label, children }: Props) {
  const t = useTranslations('share');
  const name = useOwnName();
  const [lacks, setLacks] = useState<Algorithm[]>();
  const [failed, setFailed] = useState<string>();
  const begin = async () => {
    setFailed(undefined);
    if (!(await name.keep())) return;
    try {
      setLacks((await invite(pair.id)).lacks);
    } catch (error) {
      setFailed(messageOf(error));
    }
  };
  if (lacks) return <Lacks algorithms={lacks} />;
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
      <div className="min-w-0 flex-1 basis-80">{children}</div>
      <div className="flex flex-col gap-3">
        <OwnName name={name} />
        <div className="flex flex-wrap gap-2">
          <Button onPress={() => void begin()}>{label}</Button>
          <AcceptInvitation pair={pair} />
        </div>
      </div>
      {failed && (
        <p role="alert" className="w-full text-sm text-red">
          {t('failed', { message: failed })}
        </p>
      )}
    </div>
  );
}
