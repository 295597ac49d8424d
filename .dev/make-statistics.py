"""Makes test/fixtures/statistics: statistics workbooks of different habits, and what stands in which column of them.

Run with Debian's python3-openpyxl, python3-xlsxwriter and LibreOffice: python3 .dev/make-statistics.py
All names and numbers are invented.
"""
import csv
import datetime as dt
import json
import os
import random
import subprocess

import openpyxl
import xlsxwriter

folder = os.path.join(os.path.dirname(__file__), "..", "test", "fixtures", "statistics")
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
random.seed(7)
exp = {}

def save(wb,name,**e):
    wb.save(name); exp[name]=e
names_ru=["Выдача справки о наличии подсобного хозяйства","Постановка на очередь в детский сад","Назначение жилищной помощи","Регистрация безработного","Выдача удостоверения реабилитированному лицу","Субсидирование семеноводства","Выдача архивной справки","Назначение социальной помощи","Приём документов в школу","Выдача ветеринарной справки"]
names_kk=["Жеке қосалқы шаруашылықтың болуы туралы анықтама беру","Балабақшаға кезекке қою","Тұрғын үй көмегін тағайындау","Жұмыссыз адамды тіркеу","Ақталған адамға куәлік беру","Тұқым шаруашылығын субсидиялау","Архивтік анықтама беру","Әлеуметтік көмек тағайындау","Мектепке құжат қабылдау","Ветеринариялық анықтама беру"]
def code(i): return f"{70100000+i*101:08d}"
# 1: russian services, two-line grouped header, numbering row, totals
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Отчёт 2025"
ws["A1"]="Сведения об оказанных государственных услугах за 2025 год по акимату района"; ws.merge_cells("A1:L1")
ws["A2"]="по состоянию на 01.01.2026"
h=["№ п/п","Код по Реестру","Наименование гос. услуги","Платно/бесплатно","Способ оказания","Кол-во обращений","Оказано услуг",None,None,None,"Отказано","С нарушением срока"]
for c,v in enumerate(h,1): ws.cell(4,c,v)
ws.merge_cells("G4:J4")
for c,v in zip(range(7,11),["через канцелярию услугодателя","через ЦОН","через ПЭП (egov.kz)","ИТОГО"]): ws.cell(5,c,v)
for c in list(range(1,7))+[11,12]: ws.merge_cells(start_row=4,start_column=c,end_row=5,end_column=c)
for c in range(1,13): ws.cell(6,c,c)
r=7
for i in range(30):
    a,b,p=random.randint(0,90),random.randint(0,200),random.randint(0,400)
    ws.append([i+1,code(i),names_ru[i%10]+f" ({i})",random.choice(["бесплатно","платно","бесплатно"]),random.choice(["бумажная","электронная","электронная (бумажная)"]),a+b+p+5,a,b,p,a+b+p,5,0 if i%7 else 1])
ws.append([None,None,"ИТОГО",None,None]+[f"=SUM({x}7:{x}36)" for x in "FGHIJKL"])
save(wb,"s1.xlsx",register="services",range="Отчёт 2025!A4:L37",map={"code":"B","name.ru":"C","fee":"D","form":"E","applications":"F","byProvider":"G","byStateCorporation":"H","byPortal":"I","provided":"J","refused":"K","late":"L"})
# 2: kazakh services, single header w/ line breaks; names both languages
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Қызметтер"
ws.append(["2025 жылғы мемлекеттік көрсетілетін қызметтер тізбесі"])
ws.append([])
ws.append(["р/с","МКҚ коды","Мемлекеттік көрсетілетін\nқызметтің атауы","Услуга атауы (орысша)","Ақылы/\nтегін","Көрсету нысаны","МК арқылы көрсетіле ме","2025 ж. көрсетілген барлығы","оның ішінде көрсетілетін қызметті беруші","ХҚКО арқылы","портал арқылы","проактивті","2024 ж. барлығы","бас тартылды","мерзімі бұзылған"])
for i in range(300):
    a,b,p,q=[random.randint(0,300) for _ in range(4)]
    ws.append([i+1,code(i+50),names_kk[i%10]+f" {i}",names_ru[i%10]+f" {i}",random.choice(["тегін","тегін","ақылы","тегін/ақылы"]),random.choice(["электрондық","қағаз түрінде","электрондық/қағаз"]),random.choice(["иә","жоқ"]),a+b+p+q,a,b,p,q,random.randint(0,1000),random.randint(0,9),0])
save(wb,"s2.xlsx",register="services",range="Қызметтер!A3:O303",map={"code":"B","name.kk":"C","name.ru":"D","fee":"E","form":"F","stateCorporation":"G","provided":"H","byProvider":"I","byStateCorporation":"J","byPortal":"K","byProactive":"L","providedPrevious":"M","refused":"N","late":"O"})
# 3: complaints russian
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Журнал жалоб"
ws.append(["Журнал регистрации жалоб услугополучателей"])
ws.append(["№","Рег. номер","Дата поступления","Откуда поступила","Ф.И.О. заявителя","ИИН","Код услуги","Услуга","Причина жалобы","Дата ответа","Результат","Обоснованность","Принятые меры"])
d0=dt.date(2025,1,5)
for i in range(80):
    d=d0+dt.timedelta(days=i*4)
    ws.append([i+1,f"ЖТ-{i+100}",d,random.choice(["e-Otinish","нарочно","на приеме","контакт-центр"]),"Придуманный Тест","000000000000",code(i%30),names_ru[i%10],random.choice(["нарушение срока","отказ","грубость","лишние документы"]),d+dt.timedelta(days=9),random.choice(["удовлетворено","отказано","разъяснено","частично удовлетворено"]),random.choice(["да","нет","частично"]),"проведена беседа"])
save(wb,"c1.xlsx",register="complaints",range="Журнал жалоб!A2:M82",map={"number":"B","date":"C","channel":"D","service":"G","cause":"I","answeredOn":"J","outcome":"K","justified":"L","measures.ru":"M"})
# 4: complaints kazakh, dates typed text
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Шағым"
for _ in range(3): ws.append([])
ws.append(["Р/с №","Шағымның тіркеу нөмірі","Түскен күні","Түсу арнасы","Қызмет коды","Шағымның себебі","Кім қарады","Мерзімі ұзартылды","Жауап берілген күн","Қарау нәтижесі","Негізді ме","Қабылданған шара"])
for i in range(25):
    ws.append([i+1,f"Ш-{i}",f"{1+i%28:02d}.0{1+i%9}.2025",random.choice(["е-Өтініш","қағаз","жеке қабылдау"]),code(i),random.choice(["мерзім бұзу","негізсіз бас тарту","артық құжат талап ету","әдеп"]),random.choice(["көрсетілетін қызметті беруші","уәкілетті орган"]),None,f"{1+(i+8)%28:02d}.0{1+i%9}.2025",random.choice(["қанағаттандырылды","бас тартылды","түсіндірілді"]),random.choice(["иә","жоқ"]),"ескерту"])
save(wb,"c2.xlsx",register="complaints",range="Шағым!A4:L29",map={"number":"B","date":"C","channel":"D","service":"E","cause":"F","considered":"G","extendedOn":"H","answeredOn":"I","outcome":"J","justified":"K","measures.kk":"L"})
# 5: monitoring russian
wb=openpyxl.Workbook(); ws=wb.active; ws.title="мониторинг"
ws.append(["Вид","Организация, проводившая мониторинг","Начало","Окончание","Кол-во услуг","Опрошено, чел.","Ответили","Довольны","Частично довольны","Не довольны","Затруднились ответить","Удовлетворенность, %","Средний балл","Удовл. в 2024 г.,%"])
ws.append(["общественный мониторинг","ОО «Придуманное»",dt.date(2025,3,1),dt.date(2025,4,1),12,500,480,400,40,30,10,0.833,4.2,0.8])
ws.append(["опрос","Аппарат акима",dt.date(2025,9,1),dt.date(2025,9,30),5,100,90,60,20,5,5,0.667,4.0,0.7])
save(wb,"m1.xlsx",register="monitoring",range="мониторинг!A1:N3",map={"kind":"A","conductor.ru":"B","start":"C","end":"D","services":"E","surveyed":"F","respondents":"G","satisfied":"H","partly":"I","dissatisfied":"J","noAnswer":"K","satisfaction":"L","score":"M","satisfactionPrevious":"N"})
# 6: training kk/ru mixed
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Оқыту"
ws.append(["Қызметкерлерді оқыту / Обучение сотрудников"])
ws.append(["№","Өткізілген күні / Дата","Тақырыбы","Тема","Нысаны/форма","Ұйымдастырушы","Жоспар бойынша, адам","Оқытылды, адам","Мүмкіндігі шектеулі жандармен жұмыс"])
for i in range(8):
    ws.append([i+1,dt.date(2025,i+2,10),f"Тақырып {i} туралы оқу",f"Тема {i} об услугах",random.choice(["семинар","курс","онлайн"]),"Аппарат",20+i,18+i,random.choice(["+","-"])])
save(wb,"t1.xlsx",register="training",range="Оқыту!A2:I10",map={"date":"B","topic.kk":"C","topic.ru":"D","form":"E","organiser.kk":"F","planned":"G","trained":"H","accessibility":"I"})
# 7: events, russian
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Мероприятия"
ws.append(["Дата проведения","Наименование мероприятия","Тип","Место","Охват, чел","Ссылка на публикацию","Примечание"])
for i in range(15):
    ws.append([dt.date(2025,1+i%12,15),f"Разъяснение услуг часть {i}",random.choice(["семинар","встреча","брифинг","день открытых дверей"]),"Дом культуры",30+i,f"https://example.kz/{i}",""])
save(wb,"e1.xlsx",register="events",range="Мероприятия!A1:G16",map={"date":"A","topic.ru":"B","type":"C","place.ru":"D","participants":"E","url":"F"})
# 8: internal control kk
wb=openpyxl.Workbook(); ws=wb.active; ws.title="бақылау"
ws.append(["Күні","Тексерілген бөлім","Жоспарлы","Қаралған қызмет саны","Қаралған өтініш саны","Анықталған бұзушылық барлығы","оның ішінде мерзім","оның ішінде негізсіз бас тарту","артық құжат","өзге","Жойылды","Тәртіптік жауапкершілікке тартылды","Шаралар"])
for i in range(6):
    ws.append([dt.date(2025,1+i*2,3),f"{i}-бөлім",random.choice(["иә","жоқ"]),10,200,4+i,1,1,1,1+i,4+i,i%2,"ескертілді"])
save(wb,"i1.xlsx",register="internalControl",range="бақылау!A1:M7",map={"date":"A","subject.kk":"B","planned":"C","services":"D","applications":"E","violations":"F","violationsDelay":"G","violationsRefusal":"H","violationsDocuments":"I","violationsOther":"J","eliminated":"K","disciplined":"L","measures.kk":"M"})
# 9: services 3-line header, months across with yearly total
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Свод"
ws["A1"]="СВОД ПО УСЛУГАМ"
ws["A3"]="Шифр";ws["B3"]="Государственная услуга";ws["C3"]="2025 год"; ws.merge_cells("C3:Q3")
q=["1 квартал","2 квартал","3 квартал","4 квартал"]
mm=["янв","фев","мар","апр","май","июн","июл","авг","сен","окт","ноя","дек"]
for k in range(4):
    ws.cell(4,3+3*k,q[k]); ws.merge_cells(start_row=4,start_column=3+3*k,end_row=4,end_column=5+3*k)
for k in range(12): ws.cell(5,3+k,mm[k])
ws.cell(4,15,"Всего за год");ws.merge_cells("O4:O5"); ws.cell(4,16,"в т.ч. через ГК"); ws.merge_cells("P4:P5"); ws.cell(4,17,"в т.ч. eGov"); ws.merge_cells("Q4:Q5")
ws.merge_cells("A3:A5"); ws.merge_cells("B3:B5")
for i in range(40):
    m=[random.randint(0,50) for _ in range(12)]; t=sum(m); g=t//3
    ws.append([code(i),names_ru[i%10]+f" №{i}"]+m+[t,g,t-g])
save(wb,"s3.xlsx",register="services",range="Свод!A3:Q45",map={"code":"A","name.ru":"B","provided":"O","byStateCorporation":"P","byPortal":"Q"})
# 10 improvements ru
wb=openpyxl.Workbook(); ws=wb.active; ws.title="Оптимизация"
ws.append(["Код услуги","Услуга","Вид работ","Что сделано","Срок, дней",None,"Документов",None,"Статус","Дата внедрения"])
ws.merge_cells("E1:F1"); ws.merge_cells("G1:H1")
ws.append([None,None,None,None,"до","после","до","после"])
for i in range(7): ws.append([code(i),names_ru[i],random.choice(["автоматизация","оптимизация","проактивный формат"]),"Сокращены сроки",10,5,4,2,random.choice(["исполнено","в работе"]),dt.date(2025,5,1+i)])
save(wb,"o1.xlsx",register="improvements",range="Оптимизация!A1:J9",map={"service":"A","kind":"C","description.ru":"D","daysBefore":"E","daysAfter":"F","documentsBefore":"G","documentsAfter":"H","status":"I","date":"J"})

def book(name, sheet, rows, reg, rng, m, merges=(), datecols=(), cols=None):
    wb=xlsxwriter.Workbook(name); df=wb.add_format({'num_format':'dd.mm.yyyy'}); ws=wb.add_worksheet(sheet)
    for r,row in enumerate(rows):
        for c,v in enumerate(row):
            if v is None: continue
            if isinstance(v,dt.date): ws.write_datetime(r,c,dt.datetime(v.year,v.month,v.day),df)
            elif isinstance(v,str) and v.startswith('='): ws.write_formula(r,c,v,None,0)
            else: ws.write(r,c,v)
    for a,t in merges: ws.merge_range(a,t)
    wb.close(); exp[name]=dict(register=reg,range=rng,map=m)
kk=["Жер учаскесіне меншік құқығын ресімдеу","Мүгедектігі бар адамға протез беру","Мұрағаттық анықтама беру","Шаруа қожалығын тіркеу","Көлік құралын тіркеу"]
ru=["Оформление права на земельный участок","Выдача протеза","Выдача архивной справки","Регистрация крестьянского хозяйства","Регистрация транспорта"]
def code(i): return f"{30200000+i*7:08d}"
# 1 kk services grouped "Оның ішінде"
rows=[["Мемлекеттік көрсетілетін қызметтердің көрсетілуі туралы АҚПАРАТ"],["Облыс: Ойдан шығарылған"],[],
["№ р/с","Қызметтің тізілімдегі коды","Мемлекеттік қызмет атауы","Барлығы көрсетілген қызметтер саны","оның ішінде",None,None,None,"Бас тарту саны","Мерзімі бұзылғаны","Өткен жылы көрсетілгені"],
[None,None,None,None,"кеңсе арқылы","«Азаматтарға арналған үкімет» МК арқылы","eGov.kz порталы","мобильді қосымша",None,None,None]]
for i in range(22):
    a,b,c,d=[random.randint(0,99) for _ in range(4)]
    rows.append([i+1,code(i),kk[i%5]+f" №{i}",a+b+c+d,a,b,c,d,random.randint(0,3),0,random.randint(10,400)])
rows.append([None,None,"Барлығы",1,1,1,1,1,1,1,1])
book("a1.xlsx","ақпарат",rows,"services","ақпарат!A4:K27",{"code":"B","name.kk":"C","provided":"D","byProvider":"E","byStateCorporation":"F","byPortal":"G","bySubscriberDevice":"H","refused":"I","late":"J","providedPrevious":"K"},merges=[("E4:H4","оның ішінде")]+[(f"{x}4:{x}5",rows[3][k]) for k,x in enumerate("ABCD")]+[(f"{x}4:{x}5",rows[3][8+k]) for k,x in enumerate("IJK")])
# 2 ru services abbreviations, two years
rows=[["Наим-е услуги","Код ГУ","2024 г.",None,None,"2025 г.",None,None],[None,None,"всего","ЦОН","ПЭП","всего","ЦОН","ПЭП"]]
for i in range(15):
    x,y=random.randint(0,50),random.randint(0,50); rows.append([ru[i%5]+f" {i}",code(i),random.randint(0,99),random.randint(0,40),random.randint(0,40),x+y,x,y])
book("a2.xlsx","стат",rows,"services","стат!A1:H17",{"name.ru":"A","code":"B","providedPrevious":"C","provided":"F","byStateCorporation":"G","byPortal":"H"},merges=[("C1:E1","2024 г."),("F1:H1","2025 г.")])
# 3 events kk
rows=[["2025 жылы өткізілген түсіндіру іс-шаралары"],["Р/с","Іс-шара атауы","Өткізілген күні","Өткізілген жері","Нысаны","Қамтылған адам саны","БАҚ сілтемесі"]]
for i in range(12): rows.append([i+1,f"Қызметтер туралы түсіндіру жұмысы {i}",dt.date(2025,1+i%12,9),"Мәдениет үйі",random.choice(["семинар","кездесу","дөңгелек үстел","ашық есік күні"]),20+i,f"https://example.kz/{i}"])
book("a3.xlsx","іс-шара",rows,"events","'іс-шара'!A2:G14",{"topic.kk":"B","date":"C","place.kk":"D","type":"E","participants":"F","url":"G"})
# 4 feedback ru
rows=[["Канал обратной связи","Поступило обращений","Отвечено","из них в срок","Меры"]]+[[c,random.randint(10,99),9,8,"приняты"] for c in ["e-Otinish","Контакт-центр 1414","Ящик жалоб и предложений","Соцсети (Instagram)","Личный прием"]]
book("a4.xlsx","Обратная связь",rows,"feedback","'Обратная связь'!A1:E6",{"channel":"A","received":"B","answered":"C","inTime":"D","measures.ru":"E"})
# 5 complaints annex matrix ru
rows=[["Код","Услуга","Поступило жалоб","Обоснованные","Частично обоснованные","Необоснованные","Перенаправлено по компетенции","Отозвано","На рассмотрении","Ответ с опозданием","Поступило в 2024"]]
for i in range(10): rows.append([code(i),ru[i%5],9,3,2,2,1,0,1,0,7])
book("a5.xlsx","Свод жалоб 2025",rows,"complaintsAnnex","'Свод жалоб 2025'!A1:K11",{"service":"A","received":"C","justified":"D","partly":"E","unjustified":"F","redirected":"G","withdrawn":"H","inProgress":"I","late":"J","receivedPrevious":"K"})
# 6 external control ru
rows=[["Проверки уполномоченного органа"],["№","Дата проверки","Наименование проверяющего органа","Вид проверки","Плановая (да/нет)","№ акта","Дата акта","Выявлено нарушений","Устранено","Выдано предписаний","Привлечено к дисц. ответственности","Штрафы, кол-во","Сумма штрафов, тг.","Исполнение предписания"]]
for i in range(3): rows.append([i+1,dt.date(2025,3+i,2),"Департамент Придуманного агентства",random.choice(["внеплановая проверка","профилактический контроль"]),random.choice(["да","нет"]),f"А-{i}",dt.date(2025,3+i,20),4,4,1,1,1,58980,"исполнено"])
book("a6.xlsx","Проверки",rows,"externalControl","Проверки!A2:N5",{"date":"B","body.ru":"C","kind":"D","planned":"E","actNumber":"F","actDate":"G","violations":"H","eliminated":"I","orders":"J","disciplined":"K","fines":"L","finesAmount":"M","executed":"N"})
# 7 monitoring kk
rows=[["Қоғамдық мониторинг нәтижелері"],["Түрі","Мониторинг жүргізген ұйым","Басталуы","Аяқталуы","Өткізу әдісі","Бағаланған қызметтер саны","Сұралғандар саны","оның ішінде жауап берді","Қанағаттанғандар","Ішінара қанағаттанғандар","Қанағаттанбағандар","Жауап беруге қиналғандар","Қанағаттанушылық деңгейі, %","Орташа баға"]]
rows+= [["қоғамдық мониторинг","«Ойдан» ҚБ",dt.date(2025,4,1),dt.date(2025,5,1),"сауалнама",6,300,290,250,20,15,5,86.2,4.3],["сауалнама","Әкім аппараты",dt.date(2025,8,1),dt.date(2025,9,1),"телефон",4,120,110,90,10,5,5,81.8,4.1],["сауалнама","«Қиял» ҚҚ",dt.date(2025,10,1),dt.date(2025,11,1),"портал",4,120,110,90,10,5,5,81.8,4.1]]
book("a7.xlsx","мониторинг",rows,"monitoring","мониторинг!A2:N5",{"kind":"A","conductor.kk":"B","start":"C","end":"D","method.kk":"E","services":"F","surveyed":"G","respondents":"H","satisfied":"I","partly":"J","dissatisfied":"K","noAnswer":"L","satisfaction":"M","score":"N"})
# 8 plans + indicators on one sheet
rows=[["План мероприятий на 2026 год"],["№","Мероприятие","Срок исполнения","Ответственный исполнитель","Ожидаемый результат"]]
for i in range(5): rows.append([i+1,f"Перевести услугу {i} в электронный формат",dt.date(2026,5+i,1),"Отдел занятости","Сокращение очередей"])
rows+=[[],[],["Показатели"],["№","Наименование индикатора","Ед. изм.","План 2025","Факт 2025","Факт 2024","Причины невыполнения"]]
for i in range(4): rows.append([i+1,f"Доля услуг {i}","%",90,91.5,88,"нет"])
book("a8.xlsx","План",rows,"plans","План!A2:E7",{"measure.ru":"B","deadline":"C","responsible.ru":"D","result.ru":"E"})
# 9 training ru
rows=[["Учеба сотрудников фронт-офиса"],["№ п/п","Тема обучения","Вид обучения","Когда проведено","Кем проведено","Подлежало обучению (план)","Фактически обучено","В т.ч. по работе с ЛСВ"]]
for i in range(6): rows.append([i+1,f"Стандарты общения {i}",random.choice(["семинар","онлайн","тестирование"]),dt.date(2025,2+i,3),"Академия госуправления придуманная",10,9,random.choice(["да","нет"])])
book("a9.xlsx","Учеба",rows,"training","Учеба!A2:H8",{"topic.ru":"B","form":"C","date":"D","organiser.ru":"E","planned":"F","trained":"G","accessibility":"H"})
# 10 complaints kk/ru mixed with Latin lookalikes
rows=[["№","Тiркеу №","Tүскен күні","Қайдан түсті","Қызмет коды","Себеп","Нәтижесі","Жауап күні","Hегізді/негізсіз"]]
for i in range(20): rows.append([i+1,f"{i}-Ш",dt.date(2025,1+i%12,3),random.choice(["портал e-Өтініш","пошта","жеке қабылдау"]),code(i%4),random.choice(["мерзімі бұзылған","дөрекілік","артық құжат сұрау"]),random.choice(["қанағаттандырылды","түсініктеме берілді","бас тартылды"]),dt.date(2025,1+i%12,18),random.choice(["негізді","негізсіз"])])
book("a10.xlsx","Лист1",rows,"complaints","Лист1!A1:I21",{"number":"B","date":"C","channel":"D","service":"E","cause":"F","outcome":"G","answeredOn":"H","justified":"I"})
# 11 access points kk, 12 acts, 13 recommendations, 14 discussions
rows=[["Ақпарат көздері"],["Түрі","Атауы","Мекенжайы / сілтеме","Орналастырылған ақпарат","Жаңарту саны"]]+[[t,f"{t} {i}","Қиял көшесі 1","Қызмет тәртібі",3+i] for i,t in enumerate(["стенд","сайт","портал","әлеуметтік желі","БАҚ"])]
book("a11.xlsx","Ақпарат көздері",rows,"accessPoints","'Ақпарат көздері'!A2:E7",{"kind":"A","name.kk":"B","address":"C","information.kk":"D","updates":"E"})
rows=[["Наименование НПА","Вид","Номер","Дата принятия","Кол-во услуг","Результат"]]+[[f"Правила оказания услуги {i}",random.choice(["новый","изменение"]),f"{i}-П",dt.date(2025,6,1+i),3,"Сокращен срок"] for i in range(5)]
book("a12.xlsx","НПА",rows,"acts","НПА!A1:F6",{"title.ru":"A","type":"B","number":"C","date":"D","services":"E","effect.ru":"F"})
rows=[["Рекомендации по итогам мониторинга"],["Кто проводил","Рекомендация","Принятые меры","Статус исполнения","Дата исполнения"]]+[["ОФ Придумка",f"Улучшить зал {i}","Поставлены кресла",random.choice(["исполнено","в работе"]),dt.date(2025,10,1+i)] for i in range(4)]
book("a13.xlsx","Рекоменд",rows,"recommendations","Рекоменд!A2:E6",{"monitoring":"A","text.ru":"B","measure.ru":"C","status":"D","date":"E"})
rows=[["Публичные обсуждения"],["Наименование проекта НПА","Вид","Ссылка на проект","Дата размещения","Дата завершения","Поступило предложений","Принято","Отклонено","Ссылка на отчет","Итог"]]+[[f"Проект правил {i}","изменения",f"https://example.kz/{i}",dt.date(2025,2,1+i),dt.date(2025,2,20+i),5,3,2,f"https://example.kz/r{i}","доработан"] for i in range(4)]
book("a14.xlsx","Обсуждения",rows,"discussions","Обсуждения!A2:J6",{"title.ru":"A","type":"B","url":"C","start":"D","end":"E","remarks":"F","accepted":"G","rejected":"H","reportUrl":"I","outcome.ru":"J"})
# 15 services one language no code header but values
rows=[["Қызмет","","тегін/ақылы","электрондық/қағаз","саны"]]+[[kk[i%5]+str(i),code(i),random.choice(["тегін","ақылы"]),random.choice(["электрондық","қағаз"]),random.randint(0,99)] for i in range(9)]
book("a15.xlsx","Лист2",rows,"services","Лист2!A1:E10",{"name.kk":"A","code":"B","fee":"C","form":"D","provided":"E"})
# 16 internal control ru two-line
rows=[["Период проверки","Проверяемое подразделение","План/внеплан","Проверено услуг","Проверено заявлений","Выявлено нарушений",None,None,None,None,"Устранено нарушений","Наказано сотрудников","Принятые меры"],[None]*5+["всего","сроки","необоснованный отказ","истребование документов","прочие"]+[None]*3]
for i in range(4): rows.append([dt.date(2025,3*i+1,5),f"Отдел №{i}",random.choice(["план","внеплан"]),8,300,5,2,1,1,1,5,1,"замечание"])
book("a16.xlsx","Внутр контроль",rows,"internalControl","'Внутр контроль'!A1:M6",{"date":"A","subject.ru":"B","planned":"C","services":"D","applications":"E","violations":"F","violationsDelay":"G","violationsRefusal":"H","violationsDocuments":"I","violationsOther":"J","eliminated":"K","disciplined":"L","measures.ru":"M"},merges=[("F1:J1","Выявлено нарушений")])

# a sheet a month
wb = openpyxl.Workbook()
for month in ["Қаңтар", "Ақпан", "Наурыз"]:
    ws = wb.create_sheet(month)
    ws.append([f"{month} айында көрсетілген қызметтер"])
    ws.append(["№", "Код", "Қызмет атауы", "Портал арқылы", "Кеңсе арқылы", "Барлығы"])
    for i in range(12):
        p, q = random.randint(0, 30), random.randint(0, 30)
        ws.append([i + 1, code(i), kk[i % 5] + f" {i}", p, q, p + q])
del wb["Sheet"]
save(wb, "m12.xlsx", register="services", range="Ақпан!A2:F14", map={"code": "B", "name.kk": "C", "byPortal": "D", "byProvider": "E", "provided": "F"})

# some have gone through LibreOffice
for name in ["c1.xlsx", "a16.xlsx", "s3.xlsx"]:
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx", "--outdir", "converted", name], check=True, capture_output=True)
    os.replace(os.path.join("converted", name), name)
os.rmdir("converted")

# Look-alike letters, three lines of header, months and quarters across, a table from a CSV file
R = random.Random(33)
code=lambda i:f"{40100000+i*13:08d}"
kk=["Аула ішіндегі жолға рұқсат қағазын беру","Үй кітабынан үзінді беру","Асыл тұқымды малды есепке алу","Ата-ана қамқорлығынсыз қалған балаға жәрдемақы","Көгалдандыруға ордер беру"]
ru=["Выдача ордера на земляные работы","Выписка из домовой книги","Учет племенного скота","Пособие опекуну ребенка","Справка о составе двора"]
def x(name,sheet,rows,reg,rng,m,merges=()):
    wb=openpyxl.Workbook(); ws=wb.active; ws.title=sheet
    for r in rows: ws.append(list(r))
    for a in merges: ws.merge_cells(a)
    wb.save(name); exp[name]=dict(register=reg,range=f"'{sheet}'!{rng}",map=m)
def w(name,sheet,rows,reg,rng,m):
    wb=xlsxwriter.Workbook(name); f=wb.add_format({'num_format':'dd.mm.yy'}); ws=wb.add_worksheet(sheet)
    for r,row in enumerate(rows):
        for c,v in enumerate(row):
            if isinstance(v,dt.date): ws.write_datetime(r,c,dt.datetime(v.year,v.month,v.day),f)
            elif v is not None: ws.write(r,c,v)
    wb.close(); exp[name]=dict(register=reg,range=f"'{sheet}'!{rng}",map=m)
n=lambda k=90:R.randint(1,k)
# 1 look-alike capitals, N п/п, totals on top, column numbers
rows=[["Форма 1-ГУ"],["N п/п","Шифp гocуслуги","Haимeнoвaниe гoсударственной уcлуги","BCEГO oкaзaнo","в т.ч. в бум. виде через УО","чepeз ЦOH","на ПЭП","Мотивированных отказов","С нарушением ср\u00adока"],[1,2,3,4,5,6,7,8,9],["Всего оказано услуг по району",None,None]+[500]*6]
for i in range(12):
    a,b,c=n(),n(),n(); rows.append([i+1,code(i),ru[i%5]+f" {i}",a+b+c,a,b,c,n(5),0])
x("b1.xlsx","1-ГУ",rows,"services","A2:I16",{"code":"B","name.ru":"C","provided":"D","byProvider":"E","byStateCorporation":"F","byPortal":"G","refused":"H","late":"I"})
# 2 kk three lines
rows=[["«Азаматтарға арналған үкімет» бөлімімен салыстырып тексеру"],["Р/с №","МКҚ реттік коды","МКҚ-ның толық атауы","Есепті кезең",None,None,None,None,"Былтырғы жылдың сәйкес кезеңі"],[None,None,None,"Жалпы саны","соның ішінде",None,None,"дәлелді бас тарту",None],[None,None,None,None,"қағаз (кеңсе)","ХҚКО","эл. үкімет порталы",None,None]]
for i in range(18):
    a,b,c=n(),n(),n(); rows.append([i+1,code(i),kk[i%5]+f" {i}",a+b+c,a,b,c,n(4),n(200)])
rows.append(["Жалпы:",None,None]+[9]*6); rows.append(["Орындаған: маман"])
x("b2.xlsx","салыстыру",rows,"services","A2:I22",{"code":"B","name.kk":"C","provided":"D","byProvider":"E","byStateCorporation":"F","byPortal":"G","refused":"H","providedPrevious":"I"},["D2:H2","E3:G3","A2:A4","B2:B4","C2:C4","D3:D4","H3:H4","I2:I4"])
# 3 months across
rows=[["Коды","Қызмет атауы",*range(1,13),"Жылдық жиыны"]]
for i in range(9):
    v=[n() for _ in range(12)]; rows.append([code(i),kk[i%5]+str(i),*v,sum(v)])
w("b3.xlsx","айлар",rows,"services","A1:O10",{"code":"A","name.kk":"B","provided":"O"})
# 4 csv via LibreOffice complaints ru
with open("b4.csv","w",encoding="utf-8",newline="") as f:
    o=csv.writer(f); o.writerow(["№ п.п.","Вх. №","Поступ. (дата)","Кто обратился","Способ обращения","Код госуслуги","На что жалуются","Чем закончилось","Дата исх. ответа","Обоснов. (да/нет)","Что сделано"])
    for i in range(25): o.writerow([i+1,f"ЗТ-Ж-{i}",f"{1+i%27:02d}.03.2025","Тест","нарочно" if i%2 else "e-Otinish",code(i%4),R.choice(["волокита","грубость","лишние справки"]),R.choice(["удовлетворена","разъяснено"]),f"{1+i%27:02d}.04.2025",R.choice(["да","нет"]),"беседа"])
subprocess.run(["soffice","--headless","--convert-to","xlsx","--infilter=CSV:44,34,76,1,6/2","b4.csv"],capture_output=True, check=True)
os.remove("b4.csv")
exp["b4.xlsx"]=dict(register="complaints",range="b4!A1:K26",map={"number":"B","date":"C","channel":"E","service":"F","cause":"G","outcome":"H","answeredOn":"I","justified":"J","measures.ru":"K"})
# 5 training kk, blank column
rows=[["Біліктілікті арттыру"],["№",None,"Оқыту тақырыбы","Өткізу түрі","Қашан өтті","Кім өткізді","Оқуға жататыны","Оқығаны"]]
for i in range(7): rows.append([i+1,None,f"Қызмет көрсету әдебі {i}",R.choice(["семинар","онлайн"]),dt.date(2025,2+i,4),"Ойдан шығарылған институт",12,11])
w("b5.xlsx","Оқу",rows,"training","A2:H9",{"topic.kk":"C","form":"D","date":"E","organiser.kk":"F","planned":"G","trained":"H"})
# 6 monitoring ru
rows=[["Анкетирование"],["Вид исследования","Кто проводил","Дата начала","Дата окончания","Метод сбора","Охвачено услуг","Роздано анкет","Получено ответов","Довольны","Довольны частично","Не довольны","Затруднились","Индекс удовлетворенности, %"]]
for i in range(3): rows.append(["опрос","ОФ Придумка",dt.date(2025,2+i,1),dt.date(2025,3+i,1),"анкета",5,200,190,150,20,15,5,78.9])
w("b6.xlsx","анкеты",rows,"monitoring","A2:M5",{"kind":"A","conductor.ru":"B","start":"C","end":"D","method.ru":"E","services":"F","surveyed":"G","respondents":"H","satisfied":"I","partly":"J","dissatisfied":"K","noAnswer":"L","satisfaction":"M"})
# 7 internal control kk
rows=[["Тексеру мерзімі","Тексерілген бөлімше","Жоспарлы/жоспардан тыс","Қаралған қызмет саны","Қаралған өтініш саны","Анықталған кемшіліктер","соның ішінде мерзімі бұзылған","негізсіз бас тарту","артық құжат талап ету","басқалары","Түзетілді","Тәртіптік жаза алғандар","Қабылданған шаралар"]]
for i in range(4): rows.append([dt.date(2025,1+3*i,9),f"№{i} бөлім",R.choice(["жоспарлы","жоспардан тыс"]),6,120,4,1,1,1,1,4,1,"ескерту берілді"])
w("b7.xlsx","ішкі бақылау",rows,"internalControl","A1:M5",{"date":"A","subject.kk":"B","planned":"C","services":"D","applications":"E","violations":"F","violationsDelay":"G","violationsRefusal":"H","violationsDocuments":"I","violationsOther":"J","eliminated":"K","disciplined":"L","measures.kk":"M"})
# 8 ru, quarters, notes
rows=[["Гос.услуга (наим.)","Код по реестру ГУ","Платность","I кв.","II кв.","III кв.","IV кв.","Итого за год, ед.","Принято заявок, ед.","В работе на 31.12","Отозвано заявителем"]]
for i in range(14):
    v=[n() for _ in range(4)]; rows.append([ru[i%5]+str(i),code(i),R.choice(["бесплатная","платная"]),*v,sum(v),sum(v)+3,2,1])
rows+=[["Общее количество",None,None]+[7]*8,["* без учета филиалов"]]
x("b8.xlsx","кварталы",rows,"services","A1:K15",{"name.ru":"A","code":"B","fee":"C","provided":"H","applications":"I","inProgress":"J","withdrawn":"K"})

# Words at a distance from the lexicon's
R = random.Random(44)
rows=[["Перечень оказываемых госуслуг ЖКХ"],["№","Реестр. №","Госуслуга","Бесплатно / на платной основе","Формат оказания","Обработано заявлений"],[None]*6]
for i in range(8): rows.append([i+1,code(i),ru[i%5]+str(i),"бесплатно" if i%2 else "платно","электронно" if i%3 else "бумажно",n(300)])
w("d1.xlsx","ЖКХ",rows,"services","A2:F11",{"code":"B","name.ru":"C","fee":"D","form":"E","applications":"F"})
rows=[["Шағымдарды есепке алу кітабы"],["Р/с","Кіріс нөмірі","Келіп түскен уақыты","Шағымданушы","Қандай жолмен түсті","Қызмет шифры","Шағымның мәні","Қараудың қорытындысы","Жауап жіберілген күн","Дәлелді/дәлелсіз"]]
for i in range(15): rows.append([i+1,f"Ш-{i}",dt.date(2025,1+i%12,3),"Сынақ","пошта" if i%2 else "e-Өтініш",code(i%3),R.choice(["дөрекілік","кешіктіру"]),R.choice(["қанағаттандырылды","түсіндірілді"]),dt.date(2025,1+i%12,20),R.choice(["иә","жоқ"])])
w("d2.xlsx","кітап",rows,"complaints","A2:J17",{"number":"B","date":"C","channel":"E","service":"F","cause":"G","outcome":"H","answeredOn":"I","justified":"J"})
rows=[["Атқарылған іс-шаралар"],["Мерзімі","Шара түрі","Қозғалған мәселе","Өткен орны","Қатысқандар, адам","Жарияланым сілтемесі"]]
for i in range(9): rows.append([dt.date(2025,1+i,8),"семинар" if i%2 else "кездесу",f"Қызмет алу тәртібі {i}","Кітапхана",n(),f"https://example.kz/{i}"])
x("d3.xlsx","шаралар",rows,"events","A2:F11",{"date":"A","type":"B","topic.kk":"C","place.kk":"D","participants":"E","url":"F"})
rows=[["код","наименование услуги",None,"2025",None,None,None,"2024"],[None,"на каз. яз.","на рус. яз.","итого","ГК «Правительство для граждан»","eGov Mobile","проактивно","итого"]]
for i in range(11):
    a,b,c=n(),n(),n(); rows.append([code(i),kk[i%5]+str(i),ru[i%5]+str(i),a+b+c,a,b,c,n(200)])
x("d4.xlsx","свод",rows,"services","A1:H13",{"code":"A","name.kk":"B","name.ru":"C","provided":"D","byStateCorporation":"E","bySubscriberDevice":"F","byProactive":"G","providedPrevious":"H"},["B1:C1","D1:G1","A1:A2"])
rows=[["Нысаналы индикаторлар"],["р/с","Көрсеткіштің атауы","Өлшем бірл.","Жоспар","Орындалуы","Орындалмау себебі"]]
for i in range(5): rows.append([i+1,f"Қызмет үлесі {i}","%",90,91,"-"])
w("d5.xlsx","индикатор",rows,"indicators","A2:F7",{"name.kk":"B","unit.kk":"C","plan":"D","fact":"E","explanation.kk":"F"})
rows=[["Проверки ДАДГС"],["Сроки проведения","Проверяющий","Плановая?","Номер акта","Дата акта","Кол-во нарушений","Исправлено","Предписаний вынесено","Оштрафовано лиц","Наложено штрафов, тенге"]]
for i in range(4): rows.append([dt.date(2025,1+i,8),"Департамент придуманный","да" if i else "нет",f"{i}-А",dt.date(2025,2+i,1),3,3,1,1,50000])
x("d6.xlsx","ДАДГС",rows,"externalControl","A2:J6",{"date":"A","body.ru":"B","planned":"C","actNumber":"D","actDate":"E","violations":"F","eliminated":"G","orders":"H","fines":"I","finesAmount":"J"})

with open("expected.json", "w", encoding="utf-8") as out:
    json.dump(exp, out, ensure_ascii=False, indent=2)
    out.write("\n")
