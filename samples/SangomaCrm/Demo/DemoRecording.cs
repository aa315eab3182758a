using System.Buffers.Binary;

namespace SangomaCrmSample.Demo;

/// <summary>A recording that can be played: a quiet tone.</summary>
internal static class DemoRecording
{
    private const int HeaderSize = 44;
    private const int SamplesPerSecond = 8000;
    private const double Pitch = 440;

    /// <summary>A WAV file, 8 bits, one channel.</summary>
    public static byte[] Wave(TimeSpan length)
    {
        int samples = (int)(length.TotalSeconds * SamplesPerSecond);
        byte[] file = new byte[HeaderSize + samples];
        "RIFF"u8.CopyTo(file);
        Write(file, 4, file.Length - 8);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        Write(file, 16, 16);                        // size of this block
        Write(file, 20, 1 | (1 << 16));             // PCM, one channel
        Write(file, 24, SamplesPerSecond);
        Write(file, 28, SamplesPerSecond);          // bytes per second
        Write(file, 32, 1 | (8 << 16));             // bytes and bits per sample
        "data"u8.CopyTo(file.AsSpan(36));
        Write(file, 40, samples);
        for (int i = 0; i < samples; i++)
        {
            file[HeaderSize + i] = (byte)(128 + (20 * Math.Sin(2 * Math.PI * Pitch * i / SamplesPerSecond)));
        }

        return file;
    }

    private static void Write(byte[] file, int offset, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(offset), value);
}
