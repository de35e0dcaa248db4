import { readdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { certificates } from '../certificates';
import { headersOf, kindOf, type Headers } from './headers';

export interface StaticServer {
  /** Without a slash at its end. */
  readonly address: string;
  stop(): Promise<void>;
}

export interface Served {
  /** 0 takes any that is free. */
  readonly port: number;
  /** Where on the server the folder is: empty, or as `/sub/path`. */
  readonly path: string;
  /** What goes with a file; those of the release where it is not given. */
  readonly headersFor?: (file: string) => Headers;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** The names of all files under a folder, with slashes, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Serves a folder by https as a host does: each file with the headers of the release, anything that is no file of it with 404. */
export async function serveFolder(folder: string, served: Served): Promise<StaticServer> {
  const { cert, key } = await certificates();
  const server = createServer({ cert, key }, answerFrom(folder, served));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(served.port, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}${served.path}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerFrom(folder: string, { path, headersFor }: Served): RequestListener {
  return ({ method, url = '' }, answer) => {
    const { pathname } = new URL(url, 'https://localhost');
    const file = filesIn(folder).find((name) => `${path}/${name}` === decodeURI(pathname));
    if (file === undefined || (method !== 'GET' && method !== 'HEAD')) return answer.writeHead(404).end();
    const headers = headersFor?.(file) ?? headersOf(kindOf(file));
    const body = readFileSync(join(folder, file));
    answer.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    return answer.end(method === 'HEAD' ? undefined : body);
  };
}
