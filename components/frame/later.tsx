import { type ComponentType, useEffect, useState } from 'react';

/**
 * A component whose code is loaded when it is first wanted; nothing stands in its place until then. Not React's `lazy`:
 * what appears after a Suspense fallback is held back for 300 ms, which is most of the time our panel takes to open.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { preload(): void } {
  let loading: Promise<ComponentType<Props>> | undefined;
  let loaded: ComponentType<Props> | undefined;
  const loadOnce = () => {
    loading ??= load().then((component) => {
      loaded = component;
      return component;
    });
    return loading;
  };
  // biome-ignore lint/correctness/noComponentHookFactories: called at the top of a module, once for each component
  function Later(props: Props) {
    const [Shown, setShown] = useState<ComponentType<Props> | undefined>(() => loaded);
    const [error, setError] = useState<unknown>();
    useEffect(() => {
      let isOver = false;
      loadOnce().then(
        (component) => !isOver && setShown(() => component),
        (reason) => !isOver && setError(reason),
      );
      return () => {
        isOver = true;
      };
    }, []);
    // The nearest error boundary says it.
    if (error) throw error;
    return Shown ? <Shown {...props} /> : null;
  }
  return Object.assign(Later, { preload: () => void loadOnce() });
}
