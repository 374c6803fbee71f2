import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button';

type Props = { children: ReactNode };

/** React offers no function for this: what breaks below it becomes a sentence instead of an empty page. */
export class ErrorBoundary extends Component<Props, { message?: string }> {
  override state: { message?: string } = {};

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    return message === undefined ? this.props.children : <Broken message={message} />;
  }
}

function Broken({ message }: { message: string }) {
  const t = useTranslations('common');
  return (
    <main className="mx-auto flex max-w-md flex-col items-start gap-3 p-5">
      <h1 className="text-lg font-semibold">{t('brokenTitle')}</h1>
      <p>{t('brokenHint')}</p>
      <p className="text-sm text-ink-2">{message}</p>
      <Button look="primary" onPress={() => location.reload()}>
        {t('reload')}
      </Button>
    </main>
  );
}
