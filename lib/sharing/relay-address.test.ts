import { describe, expect, test } from 'vitest';
import { checkRelayAddress } from './relay-address';
import { Invitation } from './schema';

describe('the address of a relay', () => {
  test.each([
    ['wss://relay.example.com', 'wss://relay.example.com'],
    [' wss://Relay.Example.com:8443/ ', 'wss://relay.example.com:8443'],
    ['wss://relay.example.com/nats/engawa', 'wss://relay.example.com/nats/engawa'],
    ['wss://relay.example.com:443', 'wss://relay.example.com'],
    ['wss://[2001:db8::1]:8443', 'wss://[2001:db8::1]:8443'],
    ['wss://リレー.example', 'wss://xn--eeke2c.example'],
    ['ws://localhost:8080', 'ws://localhost:8080'],
    ['ws://127.0.0.1:8080', 'ws://127.0.0.1:8080'],
    ['ws://[::1]:8080', 'ws://localhost:8080'],
    ['wss://localhost', 'wss://localhost'],
  ])('%s', (typed, url) => {
    expect(checkRelayAddress(typed)).toEqual({ url });
    // As an invitation carries it.
    expect(Invitation.shape.relay.safeParse(url).success).toBe(true);
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['relay.example.com', 'not-an-address'],
    ['localhost:8080', 'not-an-address'],
    ['wss://', 'not-an-address'],
    ['wss://relay.example.com:99999', 'not-an-address'],
    ['wss://relay.example.com/#part', 'not-an-address'],
    ['wss://relay.example.com/ä', 'not-an-address'],
    ['wss://relay_1.example.com', 'not-an-address'],
    [`wss://relay.example.com/${'x'.repeat(200)}`, 'not-an-address'],
    ['https://relay.example.com', 'not-a-websocket'],
    ['nats://relay.example.com:4222', 'not-a-websocket'],
    ['javascript://alert(1)', 'not-a-websocket'],
    ['ws://relay.example.com', 'not-encrypted'],
    ['ws://192.168.0.5:8080', 'not-encrypted'],
    ['ws://localhost.example.com', 'not-encrypted'],
    ['ws://127.0.0.1.example.com', 'not-encrypted'],
    ['ws://0.0.0.0:8080', 'not-encrypted'],
    ['wss://user:secret@relay.example.com', 'has-credentials'],
    ['wss://token@relay.example.com', 'has-credentials'],
    ['ws://localhost@relay.example.com', 'has-credentials'],
    ['wss://relay.example.com/?token=secret', 'has-credentials'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(checkRelayAddress(typed)).toEqual({ problem });
  });
});
