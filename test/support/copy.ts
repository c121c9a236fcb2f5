/** One story in many languages, for tests of what stands around the parts of a story. */

/** A headline and a lead in each language. */
export const copy: Record<string, readonly [headline: string, lead: string]> = {
  es: [
    'El puerto abrirá el lunes',
    'El ministro de Transporte anunció que el nuevo puerto abrirá la próxima semana y que las obras terminaron a tiempo.',
  ],
  en: [
    'Port to open on Monday',
    'The transport minister said the new port will open next week and that the works were finished on time.',
  ],
  de: [
    'Hafen öffnet am Montag',
    'Der Verkehrsminister sagte, der neue Hafen werde in der kommenden Woche öffnen und die Arbeiten seien beendet.',
  ],
  fr: [
    'Le port ouvrira lundi',
    'Le ministre des Transports a annoncé que le nouveau port ouvrira la semaine prochaine et que les travaux sont finis.',
  ],
  it: [
    'Il porto apre lunedì',
    'Il ministro dei Trasporti ha annunciato che il nuovo porto aprirà la prossima settimana e che i lavori sono finiti.',
  ],
  pt: [
    'Porto abre segunda',
    'O ministro dos Transportes anunciou que o novo porto abrirá na próxima semana e que as obras terminaram.',
  ],
  ar: [
    'الميناء يفتح أبوابه الاثنين',
    'أعلن وزير النقل أن الميناء الجديد سيفتح أبوابه الأسبوع المقبل وأن الأعمال انتهت في موعدها.',
  ],
  tr: [
    'Liman pazartesi açılıyor',
    'Ulaştırma Bakanı yeni limanın gelecek hafta açılacağını ve çalışmaların zamanında bittiğini bildirdi.',
  ],
  ru: [
    'Порт откроется в понедельник',
    'Министр транспорта сообщил, что новый порт откроется на следующей неделе и что работы закончены в срок.',
  ],
  fa: ['بندر دوشنبه گشوده می‌شود', 'وزیر راه گفت که بندر تازه هفته آینده گشوده می‌شود و کارها به هنگام پایان یافته است.'],
  nl: [
    'Haven opent maandag',
    'De minister van Verkeer zei dat de nieuwe haven volgende week opengaat en dat het werk op tijd klaar is.',
  ],
  pl: [
    'Port otworzą w poniedziałek',
    'Minister transportu powiedział, że nowy port zostanie otwarty w przyszłym tygodniu i że prace zakończono.',
  ],
  id: [
    'Pelabuhan dibuka Senin',
    'Menteri Perhubungan mengatakan pelabuhan baru akan dibuka pekan depan dan pekerjaan selesai tepat waktu.',
  ],
  sr: [
    'Luka se otvara u ponedeljak',
    'Ministar saobraćaja rekao je da će nova luka biti otvorena sledeće nedelje i da su radovi završeni na vreme.',
  ],
  uk: [
    'Порт відкриють у понеділок',
    'Міністр транспорту повідомив, що новий порт відкриють наступного тижня і що роботи завершено вчасно.',
  ],
  cs: [
    'Přístav otevřou v pondělí',
    'Ministr dopravy uvedl, že nový přístav se otevře příští týden a že práce skončily včas.',
  ],
  sk: [
    'Prístav otvoria v pondelok',
    'Minister dopravy uviedol, že nový prístav sa otvorí budúci týždeň a že práce sa skončili načas.',
  ],
  hu: [
    'Hétfőn nyílik a kikötő',
    'A közlekedési miniszter közölte, hogy az új kikötő jövő héten nyílik meg, és a munkák időben befejeződtek.',
  ],
  ro: [
    'Portul se deschide luni',
    'Ministrul Transporturilor a anunţat că noul port va fi deschis săptămâna viitoare şi că lucrările s-au încheiat la timp.',
  ],
  bg: [
    'Пристанището отваря в понеделник',
    'Министърът на транспорта съобщи, че новото пристанище ще отвори следващата седмица и че работата е завършена навреме.',
  ],
  el: [
    'Ανοίγει τη Δευτέρα το λιμάνι',
    'Ο υπουργός Μεταφορών ανακοίνωσε ότι το νέο λιμάνι θα ανοίξει την επόμενη εβδομάδα και ότι τα έργα ολοκληρώθηκαν εγκαίρως.',
  ],
  sv: [
    'Hamnen öppnar på måndag',
    'Transportministern säger att den nya hamnen öppnar nästa vecka och att arbetet blev klart i tid.',
  ],
  nb: [
    'Havnen åpner mandag',
    'Samferdselsministeren sier at den nye havnen åpner neste uke og at arbeidet ble ferdig i tide.',
  ],
  da: [
    'Havnen åbner mandag',
    'Transportministeren siger, at den nye havn åbner i næste uge, og at arbejdet blev færdigt til tiden.',
  ],
  fi: [
    'Satama avataan maanantaina',
    'Liikenneministerin mukaan uusi satama avataan ensi viikolla, ja työt valmistuivat ajallaan.',
  ],
  he: ['הנמל ייפתח ביום שני', 'שר התחבורה הודיע כי הנמל החדש ייפתח בשבוע הבא וכי העבודות הסתיימו בזמן.'],
  hi: ['सोमवार को खुलेगा बंदरगाह', 'परिवहन मंत्री ने कहा कि नया बंदरगाह अगले सप्ताह खुलेगा और काम समय पर पूरा हो गया है।'],
  bn: ['সোমবার খুলছে বন্দর', 'পরিবহন মন্ত্রী বলেছেন, নতুন বন্দর আগামী সপ্তাহে খুলবে এবং কাজ সময়মতো শেষ হয়েছে।'],
  ur: ['بندرگاہ پیر کو کھلے گی', 'وزیر مواصلات نے کہا ہے کہ نئی بندرگاہ اگلے ہفتے کھلے گی اور کام وقت پر مکمل ہوا ہے۔'],
  vi: [
    'Cảng mở cửa thứ hai',
    'Bộ trưởng Giao thông cho biết cảng mới sẽ mở cửa vào tuần tới và công việc đã hoàn thành đúng hạn.',
  ],
  ja: ['新港、月曜に開業', '運輸大臣は新しい港が来週開業し、工事は予定通り終わったと述べた。関係者が明らかにした。'],
  ko: [
    '새 항구 월요일 문 연다',
    '교통부 장관은 새 항구가 다음 주에 문을 열며 공사는 제때 끝났다고 말했다. 관계자가 밝혔다.',
  ],
  zh: ['新港口周一启用', '交通部长表示，新港口将于下周启用，工程已按时完成。有关负责人作了介绍。'],
  'zh-Hant': ['新港口週一啟用', '交通部長表示，新港口將於下週啟用，工程已按時完成。有關負責人作了說明。'],
  hr: [
    'Luka se otvara u ponedjeljak',
    'Ministar prometa rekao je da će nova luka biti otvorena sljedeći tjedan i da su radovi završeni na vrijeme.',
  ],
  sl: [
    'Pristanišče odprejo v ponedeljek',
    'Minister za promet je povedal, da bodo novo pristanišče odprli prihodnji teden in da so dela končana pravočasno.',
  ],
  mk: [
    'Пристаништето се отвора во понеделник',
    'Министерот за транспорт изјави дека новото пристаниште ќе се отвори следната недела и дека работата е завршена.',
  ],
  sq: [
    'Porti hapet të hënën',
    'Ministri i Transportit tha se porti i ri do të hapet javën e ardhshme dhe se punimet përfunduan në kohë.',
  ],
  lt: [
    'Uostas atidaromas pirmadienį',
    'Susisiekimo ministras pranešė, kad naujasis uostas bus atidarytas kitą savaitę, o darbai baigti laiku.',
  ],
  lv: [
    'Ostu atklās pirmdien',
    'Satiksmes ministrs paziņoja, ka jaunā osta tiks atvērta nākamnedēļ un ka darbi pabeigti laikā.',
  ],
  et: [
    'Sadam avatakse esmaspäeval',
    'Transpordiminister teatas, et uus sadam avatakse järgmisel nädalal ja et tööd said õigel ajal valmis.',
  ],
  az: [
    'Liman bazar ertəsi açılır',
    'Nəqliyyat naziri bildirib ki, yeni liman gələn həftə açılacaq və işlər vaxtında başa çatıb.',
  ],
  kk: [
    'Порт дүйсенбіде ашылады',
    'Көлік министрі жаңа порт келесі аптада ашылатынын және жұмыстар уақытында аяқталғанын айтты.',
  ],
  uz: [
    'Port dushanba kuni ochiladi',
    'Transport vaziri yangi port kelgusi hafta ochilishini va ishlar o‘z vaqtida tugaganini aytdi.',
  ],
  ka: [
    'პორტი ორშაბათს გაიხსნება',
    'ტრანსპორტის მინისტრმა განაცხადა, რომ ახალი პორტი მომავალ კვირას გაიხსნება და სამუშაოები დროულად დასრულდა.',
  ],
  hy: [
    'Նավահանգիստը բացվում է երկուշաբթի',
    'Տրանսպորտի նախարարը հայտարարեց, որ նոր նավահանգիստը կբացվի հաջորդ շաբաթ և աշխատանքներն ավարտվել են ժամանակին։',
  ],
  sw: [
    'Bandari kufunguliwa Jumatatu',
    'Waziri wa Uchukuzi amesema bandari mpya itafunguliwa wiki ijayo na kwamba kazi imekamilika kwa wakati.',
  ],
  ms: [
    'Pelabuhan dibuka Isnin',
    'Menteri Pengangkutan berkata pelabuhan baharu itu akan dibuka minggu depan dan kerja telah siap mengikut jadual.',
  ],
  ta: [
    'திங்களன்று துறைமுகம் திறப்பு',
    'புதிய துறைமுகம் அடுத்த வாரம் திறக்கப்படும் என்றும் பணிகள் உரிய நேரத்தில் முடிந்தன என்றும் போக்குவரத்து அமைச்சர் தெரிவித்தார்.',
  ],
  th: ['ท่าเรือเปิดวันจันทร์', 'รัฐมนตรีว่าการกระทรวงคมนาคมกล่าวว่าท่าเรือใหม่จะเปิดในสัปดาห์หน้าและงานเสร็จตามกำหนด'],
}

/** A dateline before the lead, in some of them. */
export const datelines: Readonly<Record<string, string>> = {
  en: 'LONDON, Oct 6 (Reuters) - ',
  es: 'MADRID, 6 oct (EFE).- ',
  de: 'Berlin (dpa) - ',
  fr: 'PARIS, 6 oct (AFP) - ',
  ar: 'القاهرة 6 أكتوبر (رويترز) - ',
  tr: 'ANKARA (AA) - ',
  ru: 'МОСКВА, 6 окт - РИА Новости. ',
  fa: 'تهران - ایرنا - ',
  zh: '新华社北京10月6日电 ',
  pt: 'Lisboa, 06 out (Lusa) - ',
  it: '(ANSA) - ROMA, 6 OTT - ',
  ko: '(서울=연합뉴스) 홍길동 기자 = ',
  ja: '［東京　６日　ロイター］ - ',
  pl: 'Warszawa (PAP) - ',
  id: 'Jakarta (ANTARA) - ',
  sv: 'STOCKHOLM (TT) ',
  hr: 'ZAGREB, 6. listopada (Hina) - ',
  hi: 'नई दिल्ली, 6 अक्टूबर (भाषा) ',
}
