import { useEffect, useState } from 'react';

type Item<T> = {
  fallback: T;
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(on: (value: T) => void): () => void;
};

/** A setting as state: its value (the fallback until it was read) and a way to change it. All surfaces see the change. */
export function useSetting<T>(item: Item<T>): [value: T, set: (value: T) => void, isRead: boolean] {
  const [state, setState] = useState({ value: item.fallback, isRead: false });
  useEffect(() => {
    let isOver = false;
    const take = (value: T) => {
      if (!isOver) setState({ value, isRead: true });
    };
    void item.getValue().then(take);
    const stop = item.watch(take);
    return () => {
      isOver = true;
      stop();
    };
  }, [item]);
  return [state.value, (value) => void item.setValue(value), state.isRead];
}
