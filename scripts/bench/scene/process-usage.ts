import { readFileSync } from 'node:fs';

/** Seconds of processor time so far, and memory in bytes, of a process. Read where Linux tells them: elsewhere it throws. */
export function usageOf(pid: number | undefined): { processorSeconds: number; memoryBytes: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // proc(5): the name in brackets may hold spaces; utime and stime are the 14th and 15th field, in hundredths.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { processorSeconds: ticks / 100, memoryBytes: Number(resident) * 1024 };
}
