import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FILE_KINDS } from '@/policy/document.ts';
import { fileKindOf } from '@/policy/file-kind.ts';

describe('the kind of a file', () => {
  test.each([
    ['setup.exe', 'program'],
    ['Setup.MSI', 'program'],
    ['script.ps1', 'program'],
    ['run.sh', 'program'],
    ['extension.crx', 'program'],
    ['extension.xpi', 'program'],
    ['nursery.mobileconfig', 'program'],
    ['letter.docm', 'program'],
    ['Letter.docx', 'document'],
    ['rota.pdf', 'document'],
    ['photos.zip', 'archive'],
    ['photos.tar.gz', 'archive'],
    ['leaf.HEIC', 'image'],
    ['song.mp3', 'audio'],
    ['film.mp4', 'video'],
    ['README', 'other'],
    ['thing.nobody-knows', 'other'],
    ['', 'other'],
  ])('%s is known by its name as %s', (name, kind) => {
    expect(fileKindOf({ name })).toBe(kind);
  });

  test.each([
    ['a second ending', 'invoice.pdf.exe'],
    ['dots and spaces that Windows drops', 'invoice.exe. . '],
    ['letters that turn the direction of writing', 'invoice\u202Efdp.exe'],
    ['a letter without width in the ending', 'invoice.e\u200Bxe'],
    ['nothing before the ending', '.bat'],
    ['folders with dots', '/home/me/some.folder/tool.exe'],
  ])('a program is not hidden by %s', (_, name) => {
    expect(fileKindOf({ name })).toBe('program');
  });

  it('is the worst that name, address and type say', () => {
    expect(fileKindOf({ name: 'picture.png', type: 'application/x-msdownload' })).toBe('program');
    expect(fileKindOf({ name: 'setup.exe', type: 'image/png' })).toBe('program');
    expect(fileKindOf({ name: 'words.txt', type: 'application/zip' })).toBe('archive');
  });

  it('goes by the address only while there is no name: servers name scripts after languages that nobody runs here', () => {
    expect(fileKindOf({ address: 'https://a.test/get/tool.exe?for=me' })).toBe('program');
    expect(fileKindOf({ address: 'https://a.test/get/tool%2Ee%78e' })).toBe('program');
    expect(fileKindOf({ name: 'rota.pdf', address: 'https://a.test/cgi/fetch.py' })).toBe('document');
    expect(fileKindOf({ address: 'https://example.com/' })).toBe('other');
  });

  test.each<[type: string, kind: string]>([
    ['application/x-msdownload', 'program'],
    ['application/vnd.microsoft.portable-executable', 'program'],
    ['application/x-msi', 'program'],
    ['text/javascript', 'program'],
    ['application/x-sh', 'program'],
    ['text/x-python', 'program'],
    ['application/java-archive', 'program'],
    ['application/x-apple-diskimage', 'program'],
    ['application/x-apple-aspen-config', 'program'],
    ['application/vnd.debian.binary-package', 'program'],
    ['application/vnd.android.package-archive', 'program'],
    ['application/x-chrome-extension', 'program'],
    ['application/x-xpinstall', 'program'],
    ['application/vnd.ms-excel.sheet.macroEnabled.12', 'program'],
    ['application/zip', 'archive'],
    ['application/x-7z-compressed', 'archive'],
    ['application/gzip', 'archive'],
    ['application/vnd.rar', 'archive'],
    ['application/epub+zip', 'document'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'document'],
    ['application/vnd.ms-excel', 'document'],
    ['text/plain', 'document'],
    ['image/svg+xml', 'image'],
    ['audio/mpeg', 'audio'],
    ['video/mp4', 'video'],
    ['application/postscript', 'other'],
  ])('%s is known by its type as %s', (type, kind) => {
    expect(fileKindOf({ type })).toBe(kind);
  });

  it('is read from the type where the name says nothing, whatever stands behind a semicolon', () => {
    expect(fileKindOf({ name: 'download', type: 'Application/PDF; qs=0.001' })).toBe('document');
    expect(fileKindOf({ type: 'image/x-whatever' })).toBe('image');
    expect(fileKindOf({ type: 'application/octet-stream' })).toBe('other');
  });

  it('is one of the kinds of the policy for whatever a server says, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.oneof(fc.webUrl(), fc.string()), fc.string(), (name, address, type) => {
        expect(FILE_KINDS).toContain(fileKindOf({ name, address, type }));
        expect(fileKindOf({ name: `${name}.exe`, address, type })).toBe('program');
      }),
    );
  });
});
