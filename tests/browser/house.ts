// One house for all tests: the demonstration network in a new folder, on a free port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 90_000;

export default async function house() {
  const { ASHAR, CHROMIUM, PATH, HOME, ASHAR_PG_BIN } = process.env;
  if (!ASHAR || !CHROMIUM) throw new Error('Set ASHAR and CHROMIUM to the two programs; script/test does.');
  const data = await mkdtemp(join(tmpdir(), 'ashar-browser-'));
  await chmod(data, 0o711); // for root the database server runs as another user, who passes through
  const listen = `127.0.0.1:${await freePort()}`;
  const program = spawn(ASHAR, ['serve', '--demo'], {
    // Nothing else of this environment: another house's settings would count here.
    env: {
      PATH,
      HOME,
      ...(ASHAR_PG_BIN && { ASHAR_PG_BIN }),
      ASHAR_DATA: data,
      ASHAR_LISTEN: listen,
      ASHAR_LOG: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    if (program.exitCode === null && program.signalCode === null) {
      const ended = once(program, 'exit');
      program.kill('SIGINT'); // it stops its own database
      await ended;
    }
    await rm(data, { recursive: true, force: true });
  };
  process.env.HOUSE_URL = `http://${listen}`;
  try {
    await ready(`http://${listen}/readyz`, () => program.exitCode ?? program.signalCode);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return stop;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function ready(address: string, end: () => unknown) {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    if (end() !== null) throw new Error(`The program ended early: ${end()}`);
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`${address} is not ready after ${PATIENCE / 1000} s`);
}
