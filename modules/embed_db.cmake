# Builds db/migrations and db/objects into the program: cmake -DDB=<dir> -DMODULES="a;b" -DOUT=<file> -P embed_db.cmake
# A file is name.sql for both engines, or name.sqlite.sql + name.postgresql.sql. A migration's way back stands after a
# line "-- down".
function(read_sql base out)
  if(EXISTS ${base}.sql)
    file(READ ${base}.sql lite)
    set(pg "${lite}")
  else()
    set(lite "")
    set(pg "")
    if(EXISTS ${base}.sqlite.sql)
      file(READ ${base}.sqlite.sql lite)
    endif()
    if(EXISTS ${base}.postgresql.sql)
      file(READ ${base}.postgresql.sql pg)
    endif()
  endif()
  set(${out}_lite "${lite}" PARENT_SCOPE)
  set(${out}_pg "${pg}" PARENT_SCOPE)
endfunction()

function(bases dir out)
  file(GLOB files ${dir}/*.sql)
  set(names)
  foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME)
    string(REGEX REPLACE "(\\.sqlite|\\.postgresql)?\\.sql$" "" name ${name})
    list(APPEND names ${name})
  endforeach()
  list(REMOVE_DUPLICATES names)
  list(SORT names)
  set(${out} "${names}" PARENT_SCOPE)
endfunction()

set(code "#include \"foundation/service/migrator.h\"\n\nnamespace backroom {\n\nnamespace {\n\
QString up(const QString& s) { return s.section(QStringLiteral(\"\\n-- down\\n\"), 0, 0); }\n\
QString down(const QString& s) { return s.section(QStringLiteral(\"\\n-- down\\n\"), 1); }\n\
Migration step(int number, const char* name, const char* lite, const char* pg) {\n\
    const QString l = forEngine(QString::fromUtf8(lite), Engine::Sqlite);\n\
    const QString p = forEngine(QString::fromUtf8(pg), Engine::Postgresql);\n\
    return {number, QString::fromUtf8(name), up(l), up(p), down(l), down(p)};\n}\n\
SchemaObject object(const char* module, const char* name, const char* lite, const char* pg) {\n\
    return {QString::fromUtf8(module), QString::fromUtf8(name), forEngine(QString::fromUtf8(lite), Engine::Sqlite),\n\
            forEngine(QString::fromUtf8(pg), Engine::Postgresql)};\n}\n} // namespace\n\n")

string(APPEND code "const QList<Migration>& allMigrations() {\n    static const QList<Migration> all = {\n")
bases(${DB}/migrations names)
foreach(name IN LISTS names)
  string(REGEX MATCH "^[0-9]+" number ${name})
  string(REGEX REPLACE "^0+" "" number ${number})
  read_sql(${DB}/migrations/${name} text)
  string(APPEND code "step(${number}, \"${name}\", R\"sql(${text_lite})sql\", R\"sql(${text_pg})sql\"),\n")
endforeach()
string(APPEND code "    };\n    return all;\n}\n\nconst QList<SchemaObject>& allSchemaObjects() {\n")
string(APPEND code "    static const QList<SchemaObject> all = {\n")
foreach(module IN LISTS MODULES)
  bases(${DB}/objects/${module} names)
  foreach(name IN LISTS names)
    read_sql(${DB}/objects/${module}/${name} text)
    string(APPEND code "object(\"${module}\", \"${name}\", R\"sql(${text_lite})sql\", R\"sql(${text_pg})sql\"),\n")
  endforeach()
endforeach()
string(APPEND code "    };\n    return all;\n}\n\n} // namespace backroom\n")
file(WRITE ${OUT} "${code}")
