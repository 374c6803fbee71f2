import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button';

type Props = {
  text: string;
  label: string;
  copiedLabel: string;
  /** What it copies, where the label alone does not say it. */
  name?: string;
  look?: 'link' | 'plain';
};

/** Puts a text on the clipboard, and says so until there is another text. */
export function CopyButton({ text, label, copiedLabel, name, look = 'link' }: Props) {
  const [copied, setCopied] = useState<string>();
  const isCopied = copied === text;
  const Icon = isCopied ? Check : Copy;
  return (
    <span className={look === 'link' ? '-ml-1' : ''}>
      <Button
        isSmall
        onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
        {...(look === 'link' ? { look } : {})}
        {...(name ? { 'aria-label': name } : {})}
      >
        <Icon size={14} aria-hidden />
        {label}
      </Button>
      <span role="status" className={`text-sm text-ink-2 ${isCopied ? 'ml-1' : ''}`}>
        {isCopied && copiedLabel}
      </span>
    </span>
  );
}
