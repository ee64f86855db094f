import adobeGB10 from "pdfjs-dist/cmaps/Adobe-GB1-0.bcmap";
import adobeGB11 from "pdfjs-dist/cmaps/Adobe-GB1-1.bcmap";
import adobeGB12 from "pdfjs-dist/cmaps/Adobe-GB1-2.bcmap";
import adobeGB13 from "pdfjs-dist/cmaps/Adobe-GB1-3.bcmap";
import adobeGB14 from "pdfjs-dist/cmaps/Adobe-GB1-4.bcmap";
import adobeGB15 from "pdfjs-dist/cmaps/Adobe-GB1-5.bcmap";
import adobeGB1UCS2 from "pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap";
import gbEUCH from "pdfjs-dist/cmaps/GB-EUC-H.bcmap";
import gbEUCV from "pdfjs-dist/cmaps/GB-EUC-V.bcmap";
import gbH from "pdfjs-dist/cmaps/GB-H.bcmap";
import gbV from "pdfjs-dist/cmaps/GB-V.bcmap";
import gbKEUCH from "pdfjs-dist/cmaps/GBK-EUC-H.bcmap";
import gbKEUCV from "pdfjs-dist/cmaps/GBK-EUC-V.bcmap";
import gbK2KH from "pdfjs-dist/cmaps/GBK2K-H.bcmap";
import gbK2KV from "pdfjs-dist/cmaps/GBK2K-V.bcmap";
import gbKpEUCH from "pdfjs-dist/cmaps/GBKp-EUC-H.bcmap";
import gbKpEUCV from "pdfjs-dist/cmaps/GBKp-EUC-V.bcmap";
import gbTEUCH from "pdfjs-dist/cmaps/GBT-EUC-H.bcmap";
import gbTEUCV from "pdfjs-dist/cmaps/GBT-EUC-V.bcmap";
import gbTH from "pdfjs-dist/cmaps/GBT-H.bcmap";
import gbTV from "pdfjs-dist/cmaps/GBT-V.bcmap";
import gbTpcEUCH from "pdfjs-dist/cmaps/GBTpc-EUC-H.bcmap";
import gbTpcEUCV from "pdfjs-dist/cmaps/GBTpc-EUC-V.bcmap";
import gbpcEUCH from "pdfjs-dist/cmaps/GBpc-EUC-H.bcmap";
import gbpcEUCV from "pdfjs-dist/cmaps/GBpc-EUC-V.bcmap";
import uniGBUCS2H from "pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap";
import uniGBUCS2V from "pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap";
import uniGBUTF16H from "pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap";
import uniGBUTF16V from "pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap";
import uniGBUTF32H from "pdfjs-dist/cmaps/UniGB-UTF32-H.bcmap";
import uniGBUTF32V from "pdfjs-dist/cmaps/UniGB-UTF32-V.bcmap";
import uniGBUTF8H from "pdfjs-dist/cmaps/UniGB-UTF8-H.bcmap";
import uniGBUTF8V from "pdfjs-dist/cmaps/UniGB-UTF8-V.bcmap";

/**
 * The predefined character maps of Chinese fonts, Adobe-GB1 (ISO 32000-1 table 118, Adobe Technical Note 5079), by name. A PDF whose fonts are
 * not embedded (STSong-Light with GBK-EUC-H, as Acrobat and many web systems write it) says nothing without them. Those of other languages are left out.
 */
export const CHINESE_CMAPS: Readonly<Record<string, Uint8Array>> = {
  "Adobe-GB1-0": adobeGB10,
  "Adobe-GB1-1": adobeGB11,
  "Adobe-GB1-2": adobeGB12,
  "Adobe-GB1-3": adobeGB13,
  "Adobe-GB1-4": adobeGB14,
  "Adobe-GB1-5": adobeGB15,
  "Adobe-GB1-UCS2": adobeGB1UCS2,
  "GB-EUC-H": gbEUCH,
  "GB-EUC-V": gbEUCV,
  "GB-H": gbH,
  "GB-V": gbV,
  "GBK-EUC-H": gbKEUCH,
  "GBK-EUC-V": gbKEUCV,
  "GBK2K-H": gbK2KH,
  "GBK2K-V": gbK2KV,
  "GBKp-EUC-H": gbKpEUCH,
  "GBKp-EUC-V": gbKpEUCV,
  "GBT-EUC-H": gbTEUCH,
  "GBT-EUC-V": gbTEUCV,
  "GBT-H": gbTH,
  "GBT-V": gbTV,
  "GBTpc-EUC-H": gbTpcEUCH,
  "GBTpc-EUC-V": gbTpcEUCV,
  "GBpc-EUC-H": gbpcEUCH,
  "GBpc-EUC-V": gbpcEUCV,
  "UniGB-UCS2-H": uniGBUCS2H,
  "UniGB-UCS2-V": uniGBUCS2V,
  "UniGB-UTF16-H": uniGBUTF16H,
  "UniGB-UTF16-V": uniGBUTF16V,
  "UniGB-UTF32-H": uniGBUTF32H,
  "UniGB-UTF32-V": uniGBUTF32V,
  "UniGB-UTF8-H": uniGBUTF8H,
  "UniGB-UTF8-V": uniGBUTF8V,
};
