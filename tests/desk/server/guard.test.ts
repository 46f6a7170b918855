import { describe, expect, test } from 'vitest';
import { refusalOf, type Sender } from '../../../scripts/desk/server/guard.ts';

const OWN = { port: 4321, token: 'secret-token' };
const GET: Sender = {
  method: 'GET',
  host: 'localhost:4321',
  origin: undefined,
  site: 'same-origin',
  contentType: undefined,
  token: 'secret-token',
};
const POST: Sender = {
  ...GET,
  method: 'POST',
  origin: 'http://localhost:4321',
  contentType: 'application/json',
};

describe('the desk answers its own page', () => {
  test.each([
    ['opened by its address', { ...GET, site: 'none' }],
    ['that reads', GET],
    ['that writes', POST],
    ['by number', { ...POST, host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' }],
  ])('%s', (_, sender) => {
    expect(refusalOf(sender, OWN)).toBeUndefined();
  });
});

describe('the desk refuses everybody else', () => {
  test.each<[string, Sender, string]>([
    ['a name that somebody has let lead here', { ...GET, host: 'evil.example:4321' }, 'host'],
    ['another port', { ...GET, host: 'localhost:80' }, 'host'],
    ['a request without a host', { ...GET, host: undefined }, 'host'],
    ['a page from elsewhere', { ...POST, origin: 'https://evil.example' }, 'origin'],
    ['a page of another port of this machine', { ...POST, origin: 'http://localhost:8080' }, 'origin'],
    ['a page without an origin (a file, a frame in a sandbox)', { ...POST, origin: 'null' }, 'origin'],
    ['what writes and does not say where it comes from', { ...POST, origin: undefined }, 'origin'],
    ['what the browser says is cross-site', { ...GET, site: 'cross-site' }, 'origin'],
    ['a form, which any page can send', { ...POST, contentType: 'text/plain' }, 'type'],
    ['another method', { ...POST, method: 'PUT' }, 'method'],
    ['no token', { ...GET, token: undefined }, 'token'],
    ['a token that is not this run’s', { ...POST, token: 'secret-tokeN' }, 'token'],
  ])('%s', (_, sender, refusal) => {
    expect(refusalOf(sender, OWN)).toBe(refusal);
  });
});
