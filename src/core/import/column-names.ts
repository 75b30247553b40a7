import { foldHeader } from "./fold.ts";

/**
 * What a column holds. `name-or-first`: "Nombre" and "Nome" are first names beside a surname column.
 * `first-beside-last`: nothing without one, since Turkish "Ad" is an English word too.
 */
export type NamedRole =
  | "address"
  | "first"
  | "last"
  | "full"
  | "name-or-first"
  | "first-beside-last"
  | "company"
  | "headline"
  | "location";

/**
 * Header names by role, best first, one line a language: exports of LinkedIn, sales tools and
 * spreadsheets. Compared folded: without case, marks and accents.
 */
const NAMES: readonly (readonly [NamedRole, readonly string[]])[] = [
  [
    "address",
    [
      "linkedin url, linkedin profile url, person linkedin url, linkedin url public, public profile url",
      "linkedin public url, public linkedin url, profile url, linkedin profile, linkedin profile link",
      "linkedin link, linkedin address, linkedin, linkedin bio, linkedin page, default profile url, profile link",
      "member url, public url, public profile, linkedin member url, linkedin contact profile url, profile",
      "linkedin profil, linkedin profil url, profil url, profil link, profillink, linkedin adresse, linkedin seite",
      "profil linkedin, url linkedin, lien linkedin, lien du profil, url du profil, url profil",
      "url del perfil, perfil de linkedin, perfil linkedin, url de linkedin, enlace de linkedin, enlace del perfil",
      "url do perfil, perfil do linkedin, url do linkedin, link do linkedin, link do perfil, perfil",
      "profilo linkedin, url profilo, url del profilo, link profilo, link linkedin",
      "linkedin profiel, profiel url, profiel link, profiel",
      "adres profilu, link do profilu, adres linkedin, profil na linkedin",
      "linkedin profili, profil linki, linkedin adresi, linkedin baglantisi, profil baglantisi",
      "linkedin リンク, プロフィール url, プロフィール, リンクトイン",
      "领英, 领英链接, 领英主页, 领英网址, 个人主页, 個人檔案連結, linkedin 链接, linkedin 連結",
      "профиль linkedin, ссылка на linkedin, ссылка на профиль, ссылка linkedin, линкедин, профиль",
      "linkedin lank, profillank",
      "url, link, ссылка, 链接, 連結, リンク",
    ],
  ],
  [
    "first",
    [
      "first name, firstname, given name, forename, first",
      "vorname, rufname",
      "prenom",
      "primer nombre, nombre de pila",
      "primeiro nome, nome proprio",
      "nome di battesimo",
      "voornaam, roepnaam",
      "imie",
      "on ad",
      "下の名前",
      "fornamn",
    ],
  ],
  [
    "last",
    [
      "last name, lastname, surname, family name, last",
      "nachname, familienname, zuname",
      "nom de famille",
      "apellidos, apellido, primer apellido",
      "sobrenome, apelido, ultimo nome",
      "cognome",
      "achternaam, familienaam",
      "nazwisko",
      "soyad, soyadi, soyisim",
      "姓, 苗字",
      "姓氏",
      "фамилия",
      "efternamn",
    ],
  ],
  [
    "full",
    [
      "full name, fullname, name, contact name, person name, display name, lead name, prospect name",
      "vollstandiger name, vor und nachname, ansprechpartner",
      "nom complet, nom et prenom, prenom et nom, nom prenom, nom",
      "nombre completo, nombre y apellidos",
      "nome completo, nome e cognome, nome e sobrenome",
      "volledige naam, naam",
      "imie i nazwisko, nazwisko i imie",
      "ad soyad, adi soyadi, isim soyisim",
      "氏名, 名前, お名前, フルネーム",
      "姓名, 全名",
      "фио, полное имя, имя и фамилия, имя фамилия",
      "contact, person",
    ],
  ],
  ["name-or-first", ["nombre, nome, isim, имя"]],
  ["first-beside-last", ["ad, adi", "名, 名字"]],
  [
    "company",
    [
      "company, company name, current company, current company name, companyname, account name",
      "organization, organisation, organization name, employer, company account, current employer",
      "firma, firmenname, unternehmen, arbeitgeber, unternehmensname",
      "entreprise, societe, nom de l entreprise, employeur",
      "empresa, nombre de la empresa, nome da empresa, compania, organizacion, organizacao",
      "azienda, nome azienda, societa",
      "bedrijf, bedrijfsnaam, organisatie, werkgever",
      "nazwa firmy, przedsiebiorstwo, pracodawca",
      "sirket, sirket adi, kurum",
      "会社, 会社名, 企業名, 勤務先",
      "公司, 公司名称, 公司名稱, 企业, 单位",
      "компания, организация, место работы, название компании",
      "foretag, arbetsgivare",
    ],
  ],
  [
    "headline",
    [
      "headline, job title, jobtitle, position, title, current position, current title, occupation, role",
      "current job, job, current job title",
      "berufsbezeichnung, position titel, stellenbezeichnung, jobtitel, titel, funktion, beruf",
      "poste, fonction, intitule du poste, titre",
      "cargo, puesto, titulo, profesion",
      "funcao, profissao",
      "ruolo, posizione, qualifica, titolo",
      "functie, functietitel, beroep",
      "stanowisko, tytul",
      "unvan, pozisyon, gorev, meslek",
      "役職, 職種, 職業, 肩書き, ポジション",
      "职位, 职务, 职称, 職位, 職稱",
      "должность, позиция, профессия",
      "befattning, yrke",
    ],
  ],
  [
    "location",
    [
      "location, person location, current location, geo location, location name, city, region",
      "ort, standort, stadt, wohnort",
      "lieu, localisation, ville",
      "ubicacion, ciudad, localidad",
      "localizacao, localidade, cidade",
      "localita, citta, luogo",
      "locatie, plaats, stad, woonplaats",
      "lokalizacja, miasto, miejscowosc",
      "konum, sehir",
      "所在地, 勤務地, 場所, 地域",
      "地点, 城市, 所在地区, 地點, 地区",
      "местоположение, город, локация",
      "plats, stad",
      "country",
    ],
  ],
];

/** Role and rank (0 is best) by folded header name; a name of two roles keeps the first. */
export const COLUMN_NAMES: ReadonlyMap<string, { readonly role: NamedRole; readonly rank: number }> = new Map(
  NAMES.flatMap(([role, lines]) =>
    lines
      .flatMap((line) => line.split(", "))
      .map((name, rank) => [foldHeader(name), { role, rank }] as const),
  ).toReversed(),
);
