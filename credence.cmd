@echo off
rem Starts Credence from a clone on Windows: builds the jar when there is none or when the checked-out commit has
rem changed, keeps a class-data archive beside it, and hands over to Java. (The shell script `credence` compares the
rem time of every source file; cmd cannot do that quickly. After editing sources, run: mvn -Dquick package)
rem
rem   JAVA_HOME            the Java to use (default: the java on the PATH); 17 or newer
rem   CREDENCE_JAVA_OPTS   further options for Java
rem
rem Exit status: Credence's own; 2 when Java or Maven is missing, 70 when the build fails.
setlocal enableextensions disabledelayedexpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "JAR=%ROOT%\target\credence-cli.jar"
set "ARCHIVE=%ROOT%\target\cds\windows.jsa"
set "MAIN=dev.credence.cli.Main"

if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA=java.exe"
)
where /q "%JAVA%" 2>nul || if not exist "%JAVA%" (
  >&2 echo credence: Java 17 or newer is needed: put it on the PATH or set JAVA_HOME.
  exit /b 2
)

rem The commit: the first line of HEAD, or of the branch that HEAD names.
set "COMMIT="
set "HEAD="
if exist "%ROOT%\.git\HEAD" set /p HEAD=<"%ROOT%\.git\HEAD"
if "%HEAD:~0,5%"=="ref: " (
  if exist "%ROOT%\.git\%HEAD:~5%" set /p COMMIT=<"%ROOT%\.git\%HEAD:~5%"
) else (
  set "COMMIT=%HEAD%"
)
set "BUILT="
if exist "%ROOT%\target\launcher-commit.txt" set /p BUILT=<"%ROOT%\target\launcher-commit.txt"
if exist "%JAR%" if "%COMMIT%"=="%BUILT%" goto start

where /q mvn || (
  >&2 echo credence: Maven is needed to build Credence: put mvn on the PATH.
  exit /b 2
)
>&2 echo credence: building (the first time takes a minute or two; later builds take seconds).
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
pushd "%ROOT%"
call mvn -B -q -ntp -Dstyle.color=never -Dquick package >target\launcher-build.log 2>&1 <nul
if errorlevel 1 (
  >&2 echo credence: the build failed:
  >&2 type target\launcher-build.log
  popd
  exit /b 70
)
if not exist target\cds mkdir target\cds
"%JAVA%" -XX:DumpLoadedClassList=target\cds\classes -cp "%JAR%" %MAIN% build specs --out target\cds\out >nul 2>&1 <nul
"%JAVA%" -Xshare:dump -XX:SharedClassListFile=target\cds\classes -XX:SharedArchiveFile="%ARCHIVE%" -cp "%JAR%" >nul 2>&1
if exist target\cds\out rmdir /s /q target\cds\out
>target\launcher-commit.txt echo %COMMIT%
popd

:start
set "OPTIONS=-Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -XX:+DisplayVMOutputToStderr"
if /i not "%~1"=="lsp" if /i not "%~1"=="serve" if /i not "%~1"=="watch" set "OPTIONS=%OPTIONS% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
if exist "%ARCHIVE%" set "OPTIONS=%OPTIONS% -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto -Xlog:disable"
"%JAVA%" %OPTIONS% %CREDENCE_JAVA_OPTS% -cp "%JAR%" %MAIN% %*
exit /b %errorlevel%
