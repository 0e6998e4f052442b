# Files written by python-docx, openpyxl, odfpy, python-pptx, pikepdf, reportlab, Pillow and msoffcrypto-tool:
# run in this folder after make_office.py.
import zipfile, io, os, copy, subprocess, sys
import docx, openpyxl, pikepdf, datetime
from docx.shared import Pt
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
from PIL import Image, ImageDraw
AR='يصادق المجلس الجماعي على اتفاقية الشراكة'
FR='Le conseil communal approuve la convention de partenariat & d’échange'
def el(tag, **a):
    e=OxmlElement(tag)
    for k,v in a.items(): e.set(qn(k.replace('_',':')),v)
    return e
# report.docx: python-docx, headers, table, tracked deletion and insertion, entities, tab, break
d=docx.Document()
d.sections[0].header.paragraphs[0].text='Commune d’Aïn Namoudaj — جماعة عين نموذج'
d.sections[0].footer.paragraphs[0].text='Page du rapport'
d.add_heading('Rapport de la commission',1)
p=d.add_paragraph(FR+' <2026>')
r=p.add_run(' ligne'); r.add_break(); p.add_run('suivante\ttabulée')
p=d.add_paragraph(); pPr=p._p.get_or_add_pPr(); pPr.append(el('w:bidi'))
r=p.add_run(AR); r._r.get_or_add_rPr().append(el('w:rtl'))
p=d.add_paragraph('Montant: ')
dele=el('w:del',w_id='1',w_author='a',w_date='2026-01-01T00:00:00Z'); rr=el('w:r'); t=el('w:delText'); t.text='1.200.000'; rr.append(t); dele.append(rr); p._p.append(dele)
ins=el('w:ins',w_id='2',w_author='a',w_date='2026-01-01T00:00:00Z'); rr=el('w:r'); t=el('w:t'); t.text='1.250.000'; rr.append(t); ins.append(rr); p._p.append(ins)
p.add_run(' dirhams')
t=d.add_table(2,2); t.cell(0,0).text='Membre'; t.cell(0,1).text='العضو'; t.cell(1,0).text='Fatima Zahra Oukhayal'; t.cell(1,1).text='فاطمة الزهراء أوخيال'
d.core_properties.author='sample'
d.save('report.docx')
# sheet.xlsx: openpyxl
wb=openpyxl.Workbook(); ws=wb.active; ws.title='الأعضاء'; ws.sheet_view.rightToLeft=True
ws.append(['الاسم','Nom','Date','Montant','Présent','Formule'])
ws.append(['فاطمة الزهراء أوخيال','Oukhayal & fils',datetime.date(2026,5,14),1250000.5,True,'=D2*2'])
ws.append(['عمر بنسالم','Bensalem',datetime.datetime(2026,5,15,9,30),12,False,None])
w2=wb.create_sheet('Notes'); w2['B3']='une note'
wb.save('members.xlsx')
# slides.pptx
from pptx import Presentation
pr=Presentation(); s=pr.slides.add_slide(pr.slide_layouts[1]); s.shapes.title.text='Présentation du budget'; s.placeholders[1].text=AR
s.notes_slide.notes_text_frame.text='Note de l’orateur'
pr.save('budget.pptx')
# odt ods odp via odfpy
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentPresentation, OpenDocumentText
from odf.table import Table, TableRow, TableCell
from odf.text import P
o=OpenDocumentSpreadsheet(); t=Table(name='Feuille')
for row in [['الاسم','Nom','Date'],['عمر بنسالم','Bensalem',None]]:
    tr=TableRow()
    for c in row:
        if c is None:
            tc=TableCell(valuetype='date',datevalue='2026-05-14'); tc.addElement(P(text='14/05/26'))
        else:
            tc=TableCell(valuetype='string'); tc.addElement(P(text=c))
        tr.addElement(tc)
    t.addElement(tr)
o.spreadsheet.addElement(t); o.save('members.ods')
from odf import draw, style, presentation
o=OpenDocumentPresentation(); pl=style.PageLayout(name='pl'); o.automaticstyles.addElement(pl); mp=style.MasterPage(name='mp',pagelayoutname=pl); o.masterstyles.addElement(mp)
pg=draw.Page(name='p1',masterpagename=mp); o.presentation.addElement(pg); f=draw.Frame(width='10cm',height='5cm'); pg.addElement(f); tb=draw.TextBox(); f.addElement(tb); tb.addElement(P(text=AR))
o.save('slides.odp')
# macros
def alter(src,dst,add=(),edit={}):
    zi=zipfile.ZipFile(src); zo=zipfile.ZipFile(dst,'w',zipfile.ZIP_DEFLATED)
    for i in zi.infolist():
        b=zi.read(i)
        if i.filename in edit: b=edit[i.filename](b)
        zo.writestr(i,b)
    for n,b in add: zo.writestr(n,b)
    zo.close()
alter('report.docx','macros.docm',[('word/vbaProject.bin',b'\xd0\xcf\x11\xe0vba')],{'[Content_Types].xml':lambda b:b.replace(b'document.main+xml',b'document.macroEnabled.main+xml').replace(b'</Types>',b'<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>').replace(b'vnd.openxmlformats-officedocument.wordprocessingml.document.macroEnabled',b'vnd.ms-word.document.macroEnabled')})
alter('report.docx','macros.docx',[('word/vbaProject.bin',b'\xd0\xcf\x11\xe0vba')])
# pictures
im=Image.new('RGB',(400,200),'white'); ImageDraw.Draw(im).rectangle((50,50,150,150),fill=(20,90,60)); 
im.save('stamp.jpg',quality=60); im.save('stamp.png'); im.save('stamp.webp')
bw=im.convert('1'); bw.save('scan.tif',compression='group4',save_all=True,append_images=[bw.rotate(90,expand=True)])
from reportlab.pdfgen import canvas
c=canvas.Canvas('base.pdf',pagesize=(595,842)); c.drawString(72,760,'Convention de partenariat'); c.showPage(); c.drawString(72,760,'Annexe'); c.showPage(); c.save()
import msoffcrypto
from msoffcrypto.format.ooxml import OOXMLFile
OOXMLFile(open('decision.docx','rb')).encrypt('secret',open('locked.docx','wb'))
# pdfs
p=pikepdf.open('base.pdf'); p.save('locked.pdf',encryption=pikepdf.Encryption(user='secret',owner='owner',R=6)); p.save('restricted.pdf',encryption=pikepdf.Encryption(user='',owner='owner',R=4,allow=pikepdf.Permissions(modify_other=False,extract=True)))
p=pikepdf.open('base.pdf'); p.Root.OpenAction=pikepdf.Dictionary(S=pikepdf.Name.JavaScript,JS='app.alert(1)'); p.save('script.pdf')
p=pikepdf.open('base.pdf'); p.Root.OpenAction=pikepdf.Dictionary(S=pikepdf.Name.Launch,F='calc.exe'); p.save('launch.pdf')
p=pikepdf.open('base.pdf'); p.attachments['a.txt']=pikepdf.AttachedFileSpec(p,b'hello',filename='a.txt'); p.save('attachment.pdf')
p=pikepdf.open('base.pdf'); p.pages[0].Rotate=90; p.save('rotated.pdf')
# form with reportlab filled
from reportlab.pdfgen import canvas
c=canvas.Canvas('form.pdf',pagesize=(595,842)); c.drawString(72,760,'Formulaire de demande'); c.acroForm.textfield(name='nom',value='Oukhayal Fatima',x=72,y=700,width=200,height=24,fillColor=None); c.acroForm.checkbox(name='oui',x=72,y=650,checked=True); c.showPage(); c.save()
