import { AppFrame } from '@/components/frame/AppFrame';
import { mount } from '@/components/frame/mount';
import type { Texts } from '@/lib/texts';
import { App } from './App';

const title = (texts: Texts) => texts.common.name;

mount(
  <AppFrame title={title}>
    <App />
  </AppFrame>,
);
