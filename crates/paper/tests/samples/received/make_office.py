# Files written by LibreOffice: run by the system's Python, in this folder, with libreoffice-writer-nogui
# and python3-uno installed.
import uno, time, subprocess, os
from com.sun.star.beans import PropertyValue
def pv(n,v): p=PropertyValue(); p.Name=n; p.Value=v; return p
here='file://'+os.getcwd()
port='pipe,name=rdp'
pr=subprocess.Popen(['soffice','--headless','--norestore','-env:UserInstallation='+here+'/.profile',f'--accept={port};urp;'])
ctx=uno.getComponentContext(); res=ctx.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver',ctx)
for _ in range(60):
    try: rc=res.resolve(f'uno:{port};urp;StarOffice.ComponentContext'); break
    except Exception: time.sleep(0.5)
desk=rc.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop',rc)
d=desk.loadComponentFromURL('private:factory/swriter','_blank',0,())
t=d.Text; cur=t.createTextCursor()
def para(s,bidi=False):
    t.insertString(cur,s,False)
    cur.WritingMode = 1 if bidi else 0
    t.insertControlCharacter(cur,0,False)
para('Délibération n° 12 & annexe <A>')
para('يصادق المجلس الجماعي على اتفاقية الشراكة',True)
fn=d.createInstance('com.sun.star.text.Footnote'); t.insertTextContent(cur,fn,False)
fc=fn.createTextCursor(); fn.insertString(fc,'Voir le dahir n° 1-15-85',False)
t.insertControlCharacter(cur,0,False)
ps=d.StyleFamilies.getByName('PageStyles').getByName('Standard'); ps.HeaderIsOn=True; ps.HeaderText.String='Commune d’Aïn Namoudaj'
d.storeToURL(here+'/decision.odt',(pv('FilterName','writer8'),))
d.storeToURL(here+'/decision.docx',(pv('FilterName','MS Word 2007 XML'),))
d.storeToURL(here+'/locked.odt',(pv('FilterName','writer8'),pv('Password','secret')))
d.storeToURL(here+'/locked.docx',(pv('FilterName','MS Word 2007 XML'),pv('Password','secret')))
d.storeToURL(here+'/old.doc',(pv('FilterName','MS Word 97'),))
# a macro in a document's own Basic library
libs=d.BasicLibraries
if not libs.hasByName('Standard'): libs.createLibrary('Standard')
libs.getByName('Standard').insertByName('Module1','Sub Main\nMsgBox "x"\nEnd Sub\n')
d.storeToURL(here+'/macros.odt',(pv('FilterName','writer8'),))
d.close(True); 
try: desk.terminate()
except Exception: pass
