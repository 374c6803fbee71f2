import type { Transaction } from 'dexie';
import * as Y from 'yjs';
import { newId } from './new-id';
import { writeFields } from './notebooks/notebook';

type PairOfVersion1 = { id: string; lengthMin: number; nextAt?: number };

/** Version 2: the date of the next 1on1 was a field of the pair; dates are the notebook's now, any number of them. */
export async function moveNextAtIntoAppointments(transaction: Transaction): Promise<void> {
  const pairs = await transaction.table<PairOfVersion1>('pairs').toArray();
  for (const { id: pairId, lengthMin, nextAt } of pairs) {
    if (nextAt === undefined) continue;
    const appointment = {
      id: newId(),
      pairId,
      at: nextAt,
      lengthMin,
      state: 'planned',
      movedFrom: [],
      createdAt: Date.now(),
    };
    const doc = new Y.Doc();
    writeFields(doc, 'appointments', appointment.id, appointment);
    await transaction
      .table('$pairs.notebook_updates')
      .add({ k: pairId, u: Y.encodeStateAsUpdateV2(doc), f: 1 });
    await transaction.table('appointments').add(appointment);
    await transaction.table('pairs').update(pairId, { nextAt: undefined });
    doc.destroy();
  }
}
