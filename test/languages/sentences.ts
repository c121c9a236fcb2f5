/** Two plain sentences of news in each carried language, written for this project: what detection is tested with. */
export const sentences: readonly (readonly [tag: string, text: string])[] = [
  [
    'ar',
    'أعلنت وزارة النقل اليوم أن الميناء الجديد سيبدأ العمل خلال الأسبوع المقبل. وقال الوزير إن المشروع اكتمل في موعده.',
  ],
  ['fa', 'وزیر راه گفت که بندر تازه از هفته آینده کار خود را آغاز می‌کند. این طرح با همکاری استان ساخته شده است.'],
  ['ur', 'وزیر مواصلات نے کہا ہے کہ نئی بندرگاہ اگلے ہفتے سے کام شروع کرے گی۔ یہ منصوبہ وقت پر مکمل کیا گیا ہے۔'],
  ['ps', 'د ترانسپورت وزیر وايي چې نوی بندر به راتلونکې اونۍ په کار پیل وکړي. دا پروژه په خپل وخت بشپړه شوې ده.'],
  [
    'ckb',
    'وەزیری گواستنەوە ڕایگەیاند کە بەندەرە نوێیەکە لە هەفتەی داهاتوو دەست بە کار دەکات. پڕۆژەکە لە کاتی خۆی تەواو بووە.',
  ],
  [
    'ku',
    'Wezîrê veguhastinê îro ragihand ku bendera nû dê di hefteya bê de dest bi kar bike. Wî got ku proje di dema xwe de qediya ye.',
  ],
  ['he', 'שר התחבורה אמר כי הנמל החדש יתחיל לפעול בשבוע הבא. הפרויקט הושלם בזמן.'],
  [
    'en',
    'The transport minister said the new port will open next week. The project was finished on time and within its budget.',
  ],
  [
    'fr',
    'Le ministre des Transports a annoncé que le nouveau port ouvrira la semaine prochaine. Le projet est achevé dans les délais.',
  ],
  [
    'es',
    'El ministro de Transporte anunció que el nuevo puerto abrirá la próxima semana. El proyecto se terminó a tiempo y dentro del presupuesto.',
  ],
  [
    'pt',
    'O ministro dos Transportes anunciou que o novo porto abre na próxima semana. O projeto foi concluído a tempo e não excedeu o orçamento.',
  ],
  [
    'it',
    'Il ministro dei Trasporti ha detto che il nuovo porto aprirà la prossima settimana. Il progetto è stato concluso nei tempi previsti.',
  ],
  [
    'ro',
    'Ministrul transporturilor a declarat că noul port va fi deschis săptămâna viitoare. Proiectul a fost terminat la timp și în limita bugetului.',
  ],
  [
    'ca',
    'El ministre de Transports ha dit que el nou port obrirà la setmana que ve. El projecte s’ha acabat a temps i amb el pressupost previst.',
  ],
  [
    'gl',
    'O ministro de Transportes dixo que o novo porto abrirá a vindeira semana. O proxecto rematouse a tempo e non superou o orzamento da xunta.',
  ],
  [
    'eu',
    'Garraio ministroak esan du portu berria datorren astean irekiko dela. Proiektua garaiz amaitu da eta ez du aurrekontua gainditu.',
  ],
  [
    'de',
    'Der Verkehrsminister sagte, dass der neue Hafen in der nächsten Woche eröffnet wird. Das Projekt ist rechtzeitig fertig geworden.',
  ],
  [
    'nl',
    'De minister van Vervoer zei dat de nieuwe haven volgende week opengaat. Het project is op tijd klaar en binnen de begroting gebleven.',
  ],
  [
    'af',
    'Die minister van vervoer het gesê dat die nuwe hawe volgende week sal open. Die projek is betyds voltooi en het nie te veel gekos nie.',
  ],
  [
    'sv',
    'Transportministern säger att den nya hamnen öppnas nästa vecka. Projektet blev klart i tid och höll sig inom budgeten, enligt regeringen.',
  ],
  [
    'nb',
    'Samferdselsministeren sier at den nye havnen åpner neste uke. Prosjektet ble ferdig i tide og holdt seg innenfor budsjettet, ifølge regjeringen.',
  ],
  [
    'da',
    'Transportministeren siger, at den nye havn åbner i næste uge. Projektet blev færdigt til tiden og holdt sig inden for budgettet, ifølge regeringen.',
  ],
  [
    'is',
    'Samgönguráðherra segir að nýja höfnin verði opnuð í næstu viku. Verkefninu er lokið á réttum tíma og það hefur ekki farið fram úr áætlun.',
  ],
  [
    'fi',
    'Liikenneministeri sanoo, että uusi satama avataan ensi viikolla. Hanke on valmistunut ajallaan eikä se ole ylittänyt budjettia.',
  ],
  [
    'et',
    'Transpordiminister ütles, et uus sadam avatakse järgmisel nädalal. Projekt sai õigel ajal valmis ja see ei ületanud eelarvet.',
  ],
  [
    'lv',
    'Satiksmes ministrs sacīja, ka jaunā osta tiks atvērta nākamnedēļ. Projekts ir pabeigts laikā un nav pārsniedzis budžetu.',
  ],
  [
    'lt',
    'Susisiekimo ministras sakė, kad naujas uostas bus atidarytas kitą savaitę. Projektas yra baigtas laiku ir neviršijo biudžeto.',
  ],
  [
    'hu',
    'A közlekedési miniszter azt mondta, hogy az új kikötő a jövő héten nyílik meg. A beruházás időben elkészült, és nem lépte túl a keretet.',
  ],
  [
    'pl',
    'Minister transportu powiedział, że nowy port zostanie otwarty w przyszłym tygodniu. Projekt został ukończony na czas i nie przekroczył budżetu.',
  ],
  [
    'cs',
    'Ministr dopravy řekl, že nový přístav se otevře příští týden. Projekt byl dokončen včas a podle něj nepřekročil rozpočet.',
  ],
  [
    'sk',
    'Minister dopravy povedal, že nový prístav otvoria budúci týždeň. Projekt bol dokončený načas a podľa neho neprekročil rozpočet.',
  ],
  [
    'sl',
    'Minister za promet je dejal, da bodo novo pristanišče odprli prihodnji teden. Projekt je bil končan pravočasno in ni presegel proračuna.',
  ],
  [
    'hr',
    'Ministar prometa rekao je da će nova luka biti otvorena sljedeći tjedan. Projekt je završen na vrijeme, a stajao je manje od milijuna eura.',
  ],
  [
    'bs',
    'Ministar saobraćaja rekao je da će nova luka biti otvorena sljedeće sedmice. Projekat je završen na vrijeme, saopćeno je iz Vijeća ministara Bosne i Hercegovine.',
  ],
  [
    'sr-Latn',
    'Ministar saobraćaja izjavio je da će nova luka biti otvorena sledeće nedelje. Projekat je završen na vreme, navodi se u saopštenju vlade Srbije.',
  ],
  [
    'sq',
    'Ministri i transportit tha se porti i ri do të hapet javën e ardhshme. Projekti ka përfunduar në kohë dhe nuk e ka kaluar buxhetin.',
  ],
  [
    'tr',
    'Ulaştırma Bakanı, yeni limanın gelecek hafta açılacağını söyledi. Proje zamanında tamamlandı ve bütçeyi aşmadı.',
  ],
  [
    'az',
    'Nəqliyyat naziri bildirib ki, yeni liman gələn həftə açılacaq. Layihə vaxtında başa çatıb və büdcəni aşmayıb.',
  ],
  [
    'uz',
    'Transport vaziri yangi port kelasi hafta ochilishini ma’lum qildi. Loyiha o‘z vaqtida va byudjet doirasida yakunlandi, deb bildirildi.',
  ],
  [
    'tk',
    'Ulag ministri täze portuň indiki hepde açyljakdygyny aýtdy. Taslama öz wagtynda tamamlandy we býujet boýunça ýerine ýetirildi.',
  ],
  [
    'vi',
    'Bộ trưởng Giao thông cho biết cảng mới sẽ mở cửa vào tuần tới. Dự án đã hoàn thành đúng thời hạn và không vượt quá ngân sách.',
  ],
  [
    'id',
    'Menteri perhubungan mengatakan bahwa pelabuhan baru akan dibuka pekan depan. Proyek tersebut telah selesai tepat waktu dan tidak melebihi anggaran.',
  ],
  [
    'ms',
    'Menteri Pengangkutan berkata pelabuhan baharu itu akan dibuka minggu depan. Beliau berkata projek berkenaan siap mengikut jadual daripada kerajaan negara.',
  ],
  [
    'fil',
    'Sinabi ng kalihim na bubuksan ang bagong daungan sa susunod na linggo. Natapos ang proyekto sa takdang panahon at hindi ito lumampas sa badyet.',
  ],
  [
    'sw',
    'Waziri wa uchukuzi alisema kuwa bandari mpya itafunguliwa wiki ijayo. Mradi huo umekamilika kwa wakati na haukuzidi bajeti ya serikali.',
  ],
  [
    'ru',
    'Министр транспорта заявил, что новый порт откроется на следующей неделе. Проект был завершён в срок и не превысил бюджет.',
  ],
  [
    'uk',
    'Міністр транспорту заявив, що новий порт відкриється наступного тижня. Проєкт було завершено вчасно, і він не перевищив бюджет.',
  ],
  [
    'be',
    'Міністр транспарту паведаміў, што новы порт адкрыецца на наступным тыдні. Праект быў завершаны ў тэрмін і не перавысіў бюджэт.',
  ],
  [
    'bg',
    'Министърът на транспорта каза, че новото пристанище ще бъде открито следващата седмица. Проектът е завършен навреме и не е надхвърлил бюджета.',
  ],
  [
    'sr',
    'Министар саобраћаја изјавио је да ће нова лука бити отворена следеће недеље. Пројекат је завршен на време и није премашио буџет.',
  ],
  [
    'mk',
    'Министерот за транспорт изјави дека новото пристаниште ќе биде отворено следната недела. Проектот е завршен навреме и не го надмина буџетот.',
  ],
  [
    'kk',
    'Көлік министрі жаңа порт келесі аптада ашылатынын айтты. Жоба өз уақытында аяқталды және бюджеттен асып кеткен жоқ.',
  ],
  [
    'ky',
    'Транспорт министри жаңы порт кийинки жумада ачыларын билдирди. Долбоор өз убагында бүттү жана бюджеттен ашкан жок.',
  ],
  [
    'tg',
    'Вазири нақлиёт гуфт, ки бандари нав ҳафтаи оянда кушода мешавад. Лоиҳа дар вақташ ба анҷом расид ва аз буҷет зиёд нашуд.',
  ],
  [
    'mn',
    'Зам тээврийн сайд шинэ боомтыг ирэх долоо хоногт нээнэ гэж хэлэв. Төсөл хугацаандаа дууссан бөгөөд төсвөөс хэтрээгүй байна.',
  ],
  [
    'uz-Cyrl',
    'Транспорт вазири янги порт келаси ҳафта очилишини маълум қилди. Лойиҳа ўз вақтида ва бюджет доирасида якунланди, деб билдирилди.',
  ],
  ['el', 'Ο υπουργός Μεταφορών δήλωσε ότι το νέο λιμάνι θα ανοίξει την επόμενη εβδομάδα.'],
  ['hy', 'Տրանսպորտի նախարարը հայտարարեց, որ նոր նավահանգիստը կբացվի հաջորդ շաբաթ։'],
  ['ka', 'ტრანსპორტის მინისტრმა განაცხადა, რომ ახალი პორტი მომავალ კვირას გაიხსნება.'],
  ['am', 'የትራንስፖርት ሚኒስትሩ አዲሱ ወደብ በሚቀጥለው ሳምንት እንደሚከፈት ተናገሩ።'],
  ['hi', 'परिवहन मंत्री ने कहा कि नया बंदरगाह अगले सप्ताह खुलेगा। परियोजना समय पर पूरी की गई है।'],
  ['mr', 'परिवहन मंत्र्यांनी सांगितले की नवीन बंदर पुढील आठवड्यात सुरू होणार आहे. प्रकल्प वेळेत पूर्ण झाला आणि खर्च वाढला नाही.'],
  ['ne', 'यातायात मन्त्रीले नयाँ बन्दरगाह अर्को साता खुल्ने बताए। आयोजना समयमै सम्पन्न भएको छ।'],
  ['bn', 'পরিবহনমন্ত্রী বলেন, নতুন বন্দর আগামী সপ্তাহে খুলবে।'],
  ['pa', 'ਟਰਾਂਸਪੋਰਟ ਮੰਤਰੀ ਨੇ ਕਿਹਾ ਕਿ ਨਵੀਂ ਬੰਦਰਗਾਹ ਅਗਲੇ ਹਫ਼ਤੇ ਖੁੱਲ੍ਹੇਗੀ।'],
  ['gu', 'પરિવહન મંત્રીએ કહ્યું કે નવું બંદર આવતા અઠવાડિયે ખુલશે.'],
  ['ta', 'புதிய துறைமுகம் அடுத்த வாரம் திறக்கப்படும் என்று அமைச்சர் கூறினார்.'],
  ['te', 'కొత్త ఓడరేవు వచ్చే వారం ప్రారంభమవుతుందని మంత్రి తెలిపారు.'],
  ['kn', 'ಹೊಸ ಬಂದರು ಮುಂದಿನ ವಾರ ತೆರೆಯಲಿದೆ ಎಂದು ಸಚಿವರು ಹೇಳಿದರು.'],
  ['ml', 'പുതിയ തുറമുഖം അടുത്ത ആഴ്ച തുറക്കുമെന്ന് മന്ത്രി പറഞ്ഞു.'],
  ['si', 'නව වරාය ලබන සතියේ විවෘත කරන බව අමාත්‍යවරයා පැවසීය.'],
  ['th', 'รัฐมนตรีคมนาคมกล่าวว่าท่าเรือแห่งใหม่จะเปิดในสัปดาห์หน้า'],
  ['lo', 'ລັດຖະມົນຕີກ່າວວ່າທ່າເຮືອໃໝ່ຈະເປີດໃນອາທິດໜ້າ'],
  ['km', 'រដ្ឋមន្ត្រីបាននិយាយថាកំពង់ផែថ្មីនឹងបើកនៅសប្តាហ៍ក្រោយ។'],
  ['my', 'ဆိပ်ကမ်းသစ်ကို လာမည့်အပတ်တွင် ဖွင့်လှစ်မည်ဟု ဝန်ကြီးက ပြောသည်။'],
  ['zh', '交通部长表示，新港口将于下周开放。该项目按时完成。'],
  ['zh-Hant', '交通部長表示，新港口將於下週開放。該項目按時完成。'],
  ['ja', '運輸相は、新しい港が来週開くと述べた。工事は予定通りに終わった。'],
  ['ko', '교통부 장관은 새 항구가 다음 주에 문을 연다고 밝혔다. 공사는 예정대로 끝났다.'],
  [
    'ha',
    'Ministan sufuri ya ce sabuwar tashar jirgin ruwa za ta fara aiki a mako mai zuwa. Gwamnatin jihar ta kammala aikin cikin lokaci kuma mutane sun yi murna.',
  ],
  [
    'so',
    'Wasiirka gaadiidka ayaa sheegay in dekedda cusub ay shaqada bilaabi doonto usbuuca soo socda. Mashruuca waxaa lagu dhammeeyay waqtigiisa, dadka magaalada oo dhanna way ku farxeen.',
  ],
  [
    'yo',
    'Gómìnà ìpínlẹ̀ náà ṣí èbúté tuntun kan fún àwọn ọkọ̀ ojú omi ní ọ̀sẹ̀ yìí. Ìjọba sọ pé iṣẹ́ náà parí lásìkò, gbogbo àwọn ará ìlú sì dunnú.',
  ],
  [
    'zu',
    'UNgqongqoshe wezokuthutha uthe isikhumulo semikhumbi esisha sizovulwa ngoMsombuluko. Kuthiwa umsebenzi uphele ngesikhathi futhi abantu bakuleli bajabulile.',
  ],
  [
    'xh',
    'Umphathiswa wezothutho uthe izibuko elitsha liza kuvulwa ngoMvulo. Urhulumente uthe umsebenzi ugqitywe ngexesha kwaye abantu bonwabile.',
  ],
  [
    'mg',
    'Nilaza ny minisitry ny fitaterana fa hisokatra amin’ny herinandro ambony ny seranana vaovao. Vita ara-potoana ny asa ary faly ny olona rehetra tamin’izany.',
  ],
  [
    'as',
    'পৰিবহণ মন্ত্ৰীয়ে কৈছে যে নতুন বন্দৰখন অহা সপ্তাহৰ পৰা মুকলি কৰা হ’ব। প্ৰকল্পটো নিৰ্ধাৰিত সময়ত সম্পূৰ্ণ হৈছে আৰু ৰাইজে আনন্দ প্ৰকাশ কৰিছে।',
  ],
  ['or', 'ପରିବହନ ମନ୍ତ୍ରୀ କହିଛନ୍ତି ଯେ ନୂଆ ବନ୍ଦର ଆସନ୍ତା ସପ୍ତାହରୁ ଖୋଲିବ। ଏହି ପ୍ରକଳ୍ପ ଠିକ୍ ସମୟରେ ଶେଷ ହୋଇଛି।'],
]
