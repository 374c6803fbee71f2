import { useEffect, useRef } from 'react';
import { areTalkKeysOn } from '@/lib/settings';
import { useSetting } from '../frame/use-setting';
import { isTalkKey, type TalkKey } from './talk-key';

/** Does something at a press of a key, anywhere in the page but in a text field. The keys can be turned off. */
export function useTalkKey(key: TalkKey, act: () => void): void {
  const [isOn] = useSetting(areTalkKeysOn);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!isOn) return;
    const onPress = (event: KeyboardEvent) => {
      if (!isTalkKey(key, event)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onPress);
    return () => removeEventListener('keydown', onPress);
  }, [key, isOn]);
}
