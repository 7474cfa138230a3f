@echo off
rem Memasang berdaya dari folder ini, tanpa internet. Boleh diulang.
setlocal
cd /d "%~dp0"
set "TUJUAN=%LOCALAPPDATA%\berdaya-program"
py -{python} --version >nul 2>nul && goto pasang
for %%f in (python-{python}.*-amd64.exe) do start /wait "" "%%f" /passive InstallAllUsers=0 Include_launcher=1
py -{python} --version >nul 2>nul && goto pasang
echo Python {python} belum ada di laptop ini. Unduh "Windows installer (64-bit)" Python {python}
echo dari https://www.python.org/downloads/windows/ ke folder ini, lalu ulangi.
goto berhenti
:pasang
py -{python} -m venv "%TUJUAN%" || goto berhenti
"%TUJUAN%\Scripts\python.exe" -m pip install --quiet --no-index --find-links wheels --upgrade --force-reinstall berdaya-cli || goto berhenti
> "%TUJUAN%\berdaya-buka.cmd" echo @set "PATH=%TUJUAN%\Scripts;%%PATH%%" ^& @chcp 65001 ^>nul ^& @berdaya
powershell -NoProfile -Command "$s = (New-Object -ComObject WScript.Shell).CreateShortcut([Environment]::GetFolderPath('Desktop') + '\berdaya.lnk'); $s.TargetPath = $env:ComSpec; $s.Arguments = '/k \"' + $env:TUJUAN + '\berdaya-buka.cmd\"'; $s.WorkingDirectory = [Environment]::GetFolderPath('MyDocuments'); $s.Save()"
"%TUJUAN%\Scripts\berdaya.exe" --version || goto berhenti
echo Selesai: buka "berdaya" di desktop.
:berhenti
pause
