import type { FileKind } from '@/policy/document.ts';

const split = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Endings by kind. Programs are those that Chromium's `download_file_types.asciipb` (components/safe_browsing/content/resources) treats as able to run
 * or to install something on Windows, macOS, Linux, Android or ChromeOS, with scripts, shortcuts, disk images that hold installers, extensions, and
 * Apple's configuration profiles (Apple, “Configuration Profile Reference”). Office files that carry macros run code too.
 */
export const ENDINGS: Record<Exclude<FileKind, 'other'>, readonly string[]> = {
  program: split(`
    exe com scr pif cpl msi msp mst msix msixbundle appx appxbundle appinstaller application appref-ms gadget dll ocx sys drv efi
    bat cmd ps1 ps1xml ps2 psc1 psd1 psm1 vb vbe vbs js jse mjs ws wsf wsh wsc sct hta msc reg inf ins isp scf lnk url website desktop
    library-ms search-ms settingcontent-ms theme themepack diagcab chm hlp jar jnlp class xll xlam wll ppam
    docm dotm xlsm xltm xlsb pptm potm ppsm sldm mde accde ade adp
    app pkg mpkg dmg command terminal tool workflow action scpt scptd applescript osx kext prefpane webloc inetloc fileloc mobileconfig mobileprovision ipa
    deb rpm run bin elf sh bash csh ksh zsh fish out appimage flatpak flatpakref snap shar ko so
    apk aab apks xapk dex crx xpi vsix oxt py pyc pyw pyz rb pl tcl lua ahk au3 iso img vhd vhdx wim toast
  `),
  archive: split(
    `zip zipx 7z rar tar gz tgz bz2 tbz tbz2 xz txz lz lzma lz4 zst tzst z taz cab arj ace lzh lha cpio sit sitx uu uue hqx b64 r00 r01 001 wacz warc`,
  ),
  document: split(`
    pdf doc docx dot dotx odt ott rtf txt md pages wps xls xlsx xlt xltx ods ots csv tsv numbers ppt pptx pps ppsx pot potx odp otp key pub vsd vsdx
    epub mobi azw3 htm html xhtml mht mhtml xml json ics vcf eml msg xps oxps tex log odg mpp one
  `),
  image: split(`jpg jpeg jfif pjpeg png apng gif webp avif bmp dib tif tiff svg svgz heic heif ico cur jxl psd ai eps raw dng cr2 nef arw`),
  audio: split(`mp3 m4a m4b aac ogg oga opus wav wave flac aif aiff wma mid midi amr weba mka`),
  video: split(`mp4 m4v mov qt webm mkv avi wmv mpg mpeg mpe ogv 3gp 3g2 flv f4v mts m2ts ts vob`),
};

/**
 * Media types of programs and archives, by the words that IANA's registry and Chromium's and Apache's tables of types have in them. What an Office type
 * says of macros is in its end. The first that fits counts.
 */
export const TYPES: readonly (readonly [words: RegExp, kind: FileKind])[] = [
  [
    /executable|ms-?download|msdos|dosexec|x-(?:win)?exe|application\/exe|x-ms(?:i|-)|ms-installer|msix|appx|[/-]bat$|powershell|\/hta$|mswinurl|cpl$|macroenabled/,
    'program',
  ],
  [/(?:java|vb|shell)script|python|x-(?:sh|csh|perl|ruby|elf|sharedlib|mach-binary|appimage)|java-(?:archive|vm)|jnlp/, 'program'],
  [
    /diskimage|disk-image|iso9660|efi\.im|newton|aspen-config|installer|ios-app|debian|x-deb|rpm|redhat|flatpak|snap$|android\.package|x-chrome-extension|xpinstall/,
    'program',
  ],
  [/^image\//, 'image'],
  [/^audio\//, 'audio'],
  [/^video\//, 'video'],
  [/epub|^text\//, 'document'],
  [/zip|7z|[-.]rar|x-g?tar|x-(?:xz|lz|compress)|zstd|cab-compressed/, 'archive'],
  [/pdf|msword|rtf|vnd\.ms-(?:excel|powerpoint)|openxmlformats|opendocument|xhtml|json|xml$|multipart\/related|rfc822/, 'document'],
];
