import { useEffect, useMemo, useState } from 'react';
import { type Policy, policy, watchPolicy } from '@/lib/policy';
import { relay } from '@/lib/settings';
import { type RelayInUse, relayInUse } from '@/lib/sharing/relay-in-use';
import { useSetting } from '../frame/use-setting';

/** The relay that is used, as it changes; undefined until it was read. */
export function useRelay(): RelayInUse | undefined {
  const [own, , isRead] = useSetting(relay);
  const [rules, setRules] = useState<Policy>();
  useEffect(() => {
    const read = () => void policy().then(setRules);
    read();
    const stops = (['relayUrl', 'relayCredentials', 'relayAllowed'] as const).map((key) =>
      watchPolicy(key, read),
    );
    return () => stops.forEach((stop) => void stop());
  }, []);
  return useMemo(() => (rules && isRead ? relayInUse(rules, own) : undefined), [rules, own, isRead]);
}
