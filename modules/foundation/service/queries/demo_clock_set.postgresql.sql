-- Only a server stamps by its own clock; SQLite asks the program for the time.
SELECT set_config('backroom.demo_clock', :now, false) AS now
